using Recoupe.Record.Actors;
using Recoupe.Record.CrossCheck.Events;
using Recoupe.Record.CrossCheck.Testimonies;

namespace Recoupe.Record.CrossCheck.Origins;

/// <summary>Names that some articles of one language misspell: letters off what the others write, and no other way to write the name's sounds.</summary>
internal static class Spellings
{
    // Shorter names are a letter away from too many others.
    private const int ShortestName = 6;
    private const int MostLettersOff = 2;
    private const double Weak = 0.3;

    /// <summary>The spellings that deviate from the usual one of their language.</summary>
    public static IEnumerable<Deviation> Of(EventCluster cluster)
    {
        foreach (var written in cluster.Testimonies.SelectMany(Written).GroupBy(w => (w.Key, w.By.Article.Language, w.Words)))
        {
            var spellings = written.GroupBy(w => w.Spelling, StringComparer.Ordinal)
                .Select(g => (Spelling: g.Key, g.First().Mention, Voices: g.Select(w => w.By.Origin.Id).Distinct(StringComparer.Ordinal).Count()))
                .OrderByDescending(s => s.Voices).ThenBy(s => s.Spelling, StringComparer.Ordinal).ToList();
            foreach (var odd in spellings.Skip(1).Where(s => IsMisspelt(s.Spelling, spellings[0].Spelling)))
                yield return new Deviation(t => Has(t, written.Key.Key, odd.Spelling), t => Has(t, written.Key.Key, spellings[0].Spelling), $"\"{odd.Mention}\"", $"\"{spellings[0].Mention}\"", Weak);
        }
    }

    private static IEnumerable<(string Key, string Spelling, string Mention, int Words, Testimony By)> Written(Testimony t)
    {
        var named = t.Claim.Actor.Concat(t.Claim.Recipient).Select(a => (Key: Allegiance.Key(a.Id, a.Name), a.Mention)).Concat(t.Where.Select(w => (w.Key, w.Place.Mention)));
        foreach (var (key, mention) in named)
        {
            if (mention is not { Length: >= ShortestName } || !char.IsUpper(mention[0])) continue;
            var words = Piece.Keys(mention);
            yield return (key, string.Join(' ', words), mention, words.Length, t);
        }
    }

    private static bool Has(Testimony t, string key, string spelling) => Written(t).Any(w => w.Key == key && w.Spelling == spelling);

    // "Zelenski" and "Zelensky" sound alike, "the Kremlin" and "Moscow" are two names.
    private static bool IsMisspelt(string odd, string usual) =>
        Math.Min(odd.Length, usual.Length) >= ShortestName && Math.Abs(odd.Length - usual.Length) <= MostLettersOff && Sound(odd) != Sound(usual) && EditDistance.Of(odd, usual) <= MostLettersOff;

    private static string Sound(string spelling) => string.Join(' ', spelling.Split(' ').Select(Transliteration.Key));
}
