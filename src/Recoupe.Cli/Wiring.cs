using Recoupe.Press;
using Recoupe.Record.CrossCheck;
using Recoupe.Record.Decisions;
using Recoupe.Record.Model;
using Recoupe.Record.Reading;

namespace Recoupe.Cli;

/// <summary>What the verbs are made with.</summary>
/// <param name="Reader">Finds the claims of an article.</param>
/// <param name="Relate">Sets the claims of many articles side by side, heeding what persons decided.</param>
internal sealed record Wiring(IClaimReader Reader, Func<IReadOnlyList<ReadArticle>, Judgements, CrossChecked> Relate)
{
    /// <summary>A reader that is loaded when it is first needed: models and tables take a moment that `recoupe --help` should not wait for.</summary>
    public static IClaimReader Late(Func<IClaimReader> load) => new LateReader(new Lazy<IClaimReader>(load));

    private sealed class LateReader(Lazy<IClaimReader> reader) : IClaimReader
    {
        public string Extractor => reader.Value.Extractor;

        public ReadArticle Read(Article article, CancellationToken cancellation = default) => reader.Value.Read(article, cancellation);
    }
}
