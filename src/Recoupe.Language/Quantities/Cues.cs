using Recoupe.Language.Data;
using Recoupe.Language.Quantities.Lexing;

namespace Recoupe.Language.Quantities;

/// <summary>What a word or phrase around a number does.</summary>
[Flags]
internal enum CueRoles
{
    None = 0,

    /// <summary>A month: the figure beside it is a day or a year.</summary>
    Month = 1,

    /// <summary>Names a thing by number ("article 5", "numéro 3").</summary>
    Label = 2,

    /// <summary>Leads to a date ("en 2014", "since 2014").</summary>
    DateLead = 4,

    /// <summary>Leads to a time of day ("à 11 heures").</summary>
    ClockLead = 8,

    /// <summary>Follows a time of day ("pm", "o'clock").</summary>
    ClockEnd = 16,

    /// <summary>Opens a range whose ends are joined by <see cref="RangeAnd"/> ("entre").</summary>
    RangeOpen = 32,

    /// <summary>Joins the ends after <see cref="RangeOpen"/>.</summary>
    RangeAnd = 64,

    /// <summary>May open a range or a change ("de 20 à 30").</summary>
    RangeFrom = 128,

    /// <summary>Joins the ends of a range ("à", "to").</summary>
    RangeTo = 256,

    /// <summary>Joins alternatives ("deux ou trois").</summary>
    RangeOr = 512,

    /// <summary>A change from one value to another ("passer de 20 à 30").</summary>
    Change = 1024,

    /// <summary>Leads to a part of the amount before ("dont", "of whom").</summary>
    Part = 2048,

    /// <summary>Leads to a whole whose parts follow ("sur les").</summary>
    Whole = 4096,

    /// <summary>Leads to the same amount in another unit ("soit").</summary>
    Equivalent = 8192,

    /// <summary>Stands for the noun counted before ("autres", "more").</summary>
    Other = 16384,

    /// <summary>Leads to a bare number of what was counted before ("le chiffre de").</summary>
    Tally = 32768,

    /// <summary>Ends a noun phrase.</summary>
    Stop = 65536,

    /// <summary>An adjective that stands before the noun in a language whose noun comes first.</summary>
    Modifier = 131072,

    /// <summary>A determiner, which may stand between a bound and its number.</summary>
    Determiner = 262144,

    /// <summary>"supplémentaire", "further": may stand between a bound and its number too.</summary>
    Additional = 524288,

    /// <summary>An auxiliary between people and what befell them.</summary>
    Auxiliary = 1048576,

    /// <summary>Tells that "livres", "pounds" are money here.</summary>
    Sterling = 2097152,

    /// <summary>Says how many times ("fois", "times").</summary>
    Times = 4194304,

    /// <summary>A weekday.</summary>
    Weekday = 8388608,

    /// <summary>"de", "of" with its contractions.</summary>
    Of = 16777216,

    /// <summary>Something that has a calibre or a capacity as its property ("obus", "shell").</summary>
    Bearer = 33554432,

    /// <summary>A multiple in one word ("double", "triple"); its value is in the table.</summary>
    Multiple = 67108864,

    /// <summary>Leads to a stretch of time that an article counts ("pendant une heure").</summary>
    SpanLead = 134217728,

    /// <summary>A determiner that makes a following "one of" of an article ("un des").</summary>
    Among = 268435456,
}

/// <summary>A phrase of several words that is a cue.</summary>
internal sealed record Cue(CueRoles Roles);

/// <summary>The cues of a language, from cues.tsv. Read-only once built.</summary>
internal sealed class CueTable
{
    private readonly PhraseTrie<Cue> forward = new();
    private readonly PhraseTrie<Cue> backward = new();
    private readonly CueRoles[] words;

    public CueTable(Table table, Func<string, int[]> split)
    {
        var phrases = new Dictionary<string, CueRoles>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            if (!Enum.TryParse<CueRoles>(row["role"], true, out var role)) throw row.Error($"unknown role '{row["role"]}'");
            foreach (var form in row.List("forms")) phrases[form] = phrases.GetValueOrDefault(form) | role;
        }

        var known = new CueRoles[256];
        foreach (var (form, roles) in phrases)
        {
            var ids = split(form);
            if (ids.Length == 1)
            {
                if (ids[0] >= known.Length) Array.Resize(ref known, 2 * ids[0]);
                known[ids[0]] |= roles;
                continue;
            }

            forward.Add(ids, new Cue(roles));
            Array.Reverse(ids);
            backward.Add(ids, new Cue(roles));
        }

        words = known;
    }

    public bool Has(int id, CueRoles role) => (uint)id < (uint)words.Length && (words[id] & role) != CueRoles.None;

    /// <summary>The cue of a role that begins at a token; its end, or -1.</summary>
    public int After(TokenList tokens, int at, CueRoles role)
    {
        if (forward.Match(tokens, at, out var end) is { } cue && (cue.Roles & role) != CueRoles.None) return end;
        return Has(tokens.IdAt(at), role) ? at + 1 : -1;
    }

    /// <summary>The cue of a role that ends before a token; its start, or -1.</summary>
    public int Before(TokenList tokens, int at, CueRoles role)
    {
        if (backward.MatchBackward(tokens, at, out var start) is { } cue && (cue.Roles & role) != CueRoles.None) return start;
        return at > 0 && Has(tokens.IdAt(at - 1), role) ? at - 1 : -1;
    }
}
