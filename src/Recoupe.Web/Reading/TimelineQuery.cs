using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Recoupe.Record.Model;
using Recoupe.Record.Model.Json;
using Recoupe.Store;

namespace Recoupe.Web.Reading;

/// <summary>The filters of the timeline as its address gives them.</summary>
public sealed record TimelineQuery
{
    /// <summary>Query keys.</summary>
    public const string KindKey = "kind", ActorKey = "actor", FromKey = "from", ToKey = "to", PageKey = "page";

    private const int LongestActor = 200;
    private const int LastPage = 1_000_000;

    /// <summary>Kind of the claims; null for all.</summary>
    public ClaimKind? Kind { get; private init; }

    /// <summary>Name of an actor; null for all.</summary>
    public string? Actor { get; private init; }

    /// <summary>First day, inclusive.</summary>
    public LocalDate? From { get; private init; }

    /// <summary>Last day, inclusive.</summary>
    public LocalDate? To { get; private init; }

    /// <summary>One-based page.</summary>
    public int Page { get; private init; } = 1;

    /// <summary>Values that could not be understood.</summary>
    public IReadOnlyList<string> Problems { get; private init; } = [];

    /// <summary>Whether any filter is set.</summary>
    public bool IsFiltered => Kind is not null || Actor is not null || From is not null || To is not null;

    /// <summary>Reads the filters; one that cannot be understood is left out and told in <see cref="Problems"/>.</summary>
    public static TimelineQuery Of(TimelineParameters given)
    {
        var problems = new List<string>();
        return new TimelineQuery
        {
            Kind = Read(KindKey, given.Kind, text => Enum.GetValues<ClaimKind>().Cast<ClaimKind?>().FirstOrDefault(kind => Naming.Snake($"{kind}") == text)),
            Actor = Value(given.Actor) is not { } actor ? null : actor.Length <= LongestActor ? actor : actor[..LongestActor],
            From = Read(FromKey, given.From, Day),
            To = Read(ToKey, given.To, Day),
            Page = Read(PageKey, given.Page, text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page is >= 1 and <= LastPage ? page : default(int?)) ?? 1,
            Problems = problems,
        };

        static string? Value(string? written) => written?.Trim() is { Length: > 0 } text ? text : null;

        T? Read<T>(string key, string? written, Func<string, T?> parse)
            where T : struct
        {
            if (Value(written) is not { } text) return null;
            var value = parse(text);
            if (value is null) problems.Add($"{key}={text}");
            return value;
        }
    }

    /// <summary>The claims that this asks for, by date.</summary>
    /// <param name="size">Claims a page.</param>
    /// <param name="more">How many to ask for beyond the page.</param>
    public ClaimFilter Filter(int size, int more = 0) => new()
    {
        Kind = Kind,
        Actor = Actor,
        From = From,
        To = To,
        Order = ClaimOrder.Timeline,
        Page = new Page((Page - 1) * size, size + more),
    };

    private static LocalDate? Day(string text) => LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day } ? day : null;
}
