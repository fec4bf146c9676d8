using Recoupe.Record.Model;

namespace Recoupe.Record.Decisions;

/// <summary>What persons decided that cross-checking must heed.</summary>
/// <param name="Together">Pairs of ids of claims that tell of one event.</param>
/// <param name="Apart">Pairs of ids of claims that do not.</param>
/// <param name="Reliability">Outlet or speaker to A-F.</param>
public sealed record Judgements(
    IReadOnlyList<(string A, string B)> Together, IReadOnlyList<(string A, string B)> Apart, IReadOnlyDictionary<string, char> Reliability)
{
    /// <summary>Nothing decided.</summary>
    public static Judgements None { get; } = new([], [], new Dictionary<string, char>(StringComparer.OrdinalIgnoreCase));

    /// <summary>What the decisions that hold say of the claims of <paramref name="articles"/>; of claims that are not there they say nothing.</summary>
    /// <param name="holding">The decisions that hold, in order; later ones win.</param>
    /// <param name="articles">The articles.</param>
    public static Judgements Of(IReadOnlyList<Decision> holding, IReadOnlyList<ReadArticle> articles)
    {
        var claims = articles.ToDictionary(read => read.Article.Id, read => read.Claims, StringComparer.Ordinal);
        var together = new List<(string A, string B)>();
        var apart = new List<(string A, string B)>();
        var reliability = new Dictionary<string, char>(StringComparer.OrdinalIgnoreCase);
        foreach (var decision in holding)
        {
            string[] ids = [.. decision.Claims.Select(reference => claims.TryGetValue(reference.Article, out var told) ? reference.Find(told)?.Id : null).OfType<string>()];
            switch (decision.Kind)
            {
                case DecisionKind.Merge:
                    together.AddRange(ids.Skip(1).Select(id => (ids[0], id)));
                    apart.RemoveAll(pair => ids.Contains(pair.A, StringComparer.Ordinal) && ids.Contains(pair.B, StringComparer.Ordinal));
                    break;
                case DecisionKind.Split:
                    // Those that leave stay together.
                    apart.AddRange(ids.Skip(1).Select(id => (ids[0], id)));
                    together.RemoveAll(pair => pair.A == ids[0] && ids.Contains(pair.B, StringComparer.Ordinal));
                    together.AddRange(ids.Skip(2).Select(id => (ids[1], id)));
                    break;
                case DecisionKind.Reliability: reliability[decision.Name!] = decision.Reliability!.Value; break;
            }
        }

        return new Judgements(together, apart, reliability);
    }
}
