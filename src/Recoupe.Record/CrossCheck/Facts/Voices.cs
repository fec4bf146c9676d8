using Recoupe.Record.CrossCheck.Testimonies;

namespace Recoupe.Record.CrossCheck.Facts;

/// <summary>How many independent voices stand behind claims: one for each origin, and one for all who relay the same named speaker (docs/relations.md, rule 11).</summary>
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
            if (testimony.Speaker is not { Anonymous: not true } speaker) continue;
            var named = "speaker " + (speaker.Id ?? speaker.Name.ToLowerInvariant());
            parent.TryAdd(named, named);
            parent[Root(origin)] = Root(named);
        }

        return parent.Keys.Select(Root).Distinct(StringComparer.Ordinal).Count();
    }
}
