using System.Diagnostics;
using System.Globalization;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;

namespace Recoupe.Press.Html;

/// <summary>Watches a page's tokens go by and stops the parser at the bounds of <see cref="ReadLimits"/>.</summary>
internal sealed class PageBounds(CancellationToken cancel)
{
    // Elements without content, and those whose end tag HTML lets one leave out (WHATWG HTML 13.1.2): they are not left open.
    private static readonly HashSet<string> NeverOpen =
    [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
        "html", "head", "body", "p", "li", "dt", "dd", "rt", "rp", "option", "optgroup", "colgroup", "thead", "tbody", "tfoot", "tr", "td", "th",
    ];

    private readonly Stopwatch clock = Stopwatch.StartNew();
    private int elements;
    private int open;

    /// <summary>Counts a token.</summary>
    /// <exception cref="PageLimitException">A bound is passed.</exception>
    /// <exception cref="OperationCanceledException">Reading was cancelled.</exception>
    public void See(HtmlToken token)
    {
        cancel.ThrowIfCancellationRequested();
        if (clock.Elapsed > ReadLimits.PageTime)
            throw new PageLimitException("a page that takes too long to read", $"at most {ReadLimits.PageTime.TotalSeconds.ToString(CultureInfo.InvariantCulture)} seconds");
        if (token.Type is not (HtmlTokenType.StartTag or HtmlTokenType.EndTag)) return;

        var isStart = token.Type == HtmlTokenType.StartTag;
        if (isStart && ++elements > ReadLimits.PageElements)
            throw new PageLimitException("a page of more elements", $"at most {Number(ReadLimits.PageElements)} elements");
        if (NeverOpen.Contains(token.Name)) return;
        open = isStart ? open + 1 : Math.Max(0, open - 1);
        if (open > ReadLimits.PageOpenElements)
            throw new PageLimitException("a page with more elements open at once", $"at most {Number(ReadLimits.PageOpenElements)} elements nested or left open");
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
