using Recoupe.Press;
using Recoupe.Record.CrossCheck;
using Recoupe.Record.Decisions;
using Recoupe.Record.Model;
using Recoupe.Record.Reading;
using Recoupe.Record.Reading.Accounts;

namespace Recoupe.Cli;

/// <summary>What the verbs are made with.</summary>
/// <param name="Reader">Finds the claims of an article.</param>
/// <param name="Relate">Sets the claims of many articles side by side, heeding what persons decided.</param>
internal sealed record Wiring(IClaimReader Reader, Func<IReadOnlyList<ReadArticle>, Judgements, CrossChecked> Relate)
{
    /// <summary>Tells how the reader reads.</summary>
    /// <exception cref="InvalidOperationException">It cannot tell.</exception>
    public IExplainer Explainer => Reader as IExplainer ?? throw new InvalidOperationException($"{Reader.Extractor} does not tell how it reads.");

    /// <summary>A reader that is loaded when it is first needed: models and tables take a moment that `recoupe --help` should not wait for.</summary>
    public static IClaimReader Late(Func<ClaimReader> load) => new LateReader(new Lazy<ClaimReader>(load));

    private sealed class LateReader(Lazy<ClaimReader> reader) : IClaimReader, IExplainer
    {
        public string Extractor => reader.Value.Extractor;

        public ReadArticle Read(Article article, CancellationToken cancellation = default) => reader.Value.Read(article, cancellation);

        public Account Explain(Article article, CancellationToken cancellation = default) => reader.Value.Explain(article, cancellation);
    }
}
