using Recoupe.Press.Credits;
using Recoupe.Record.CrossCheck.Testimonies;
using Recoupe.Record.Model;

namespace Recoupe.Record.CrossCheck.Facts;

/// <summary>
/// How many independent voices stand behind claims: one for each origin, and one for each house of outlets, one for all who relay the same named source, or the same
/// quoted words (docs/relations.md, rule 11).
/// </summary>
internal static class Voices
{
    public static int Count(IReadOnlyList<Testimony> testimonies)
    {
        var parent = new Dictionary<string, string>(StringComparer.Ordinal);
        string Root(string key)
        {
            while (parent[key] != key) key = parent[key];
            return key;
        }

        foreach (var testimony in testimonies)
        {
            var origin = "origin " + testimony.Origin.Id;
            parent.TryAdd(origin, origin);
            foreach (var voice in Behind(testimony))
            {
                parent.TryAdd(voice, voice);
                parent[Root(origin)] = Root(voice);
            }
        }

        return parent.Keys.Select(Root).Distinct(StringComparer.Ordinal).Count();
    }

    // An unnamed source is known through whom it spoke; an article that names none is its outlet's.
    private static IEnumerable<string> Behind(Testimony testimony)
    {
        if (testimony.Claim.Source.LastOrDefault(s => s.Anonymous != true) is { } named) yield return named.Channel == Channel.Outlet ? Key(null, PublisherFamilies.Of(named.Name)) : Key(named.Id, named.Name);
        else if (testimony.Article.Outlet is { } outlet) yield return Key(null, PublisherFamilies.Of(outlet));
        foreach (var quotation in Quotations.In(testimony.Claim.Evidence.Exact)) yield return "quotation " + quotation;
    }

    private static string Key(string? id, string name) => "voice " + (id ?? name.ToLowerInvariant());
}
