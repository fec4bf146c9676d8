using System.Globalization;
using Recoupe.Language.Data;
using Recoupe.Language.Quantities.Lexing;

namespace Recoupe.Language.Quantities.Numerals;

/// <summary>What words do in numbers, from the tables numbers.tsv of a language. Read-only once built.</summary>
internal sealed class NumeralLexicon
{
    private NumeralWord?[] words = new NumeralWord?[256];

    public NumeralLexicon(Table table, Vocabulary vocabulary)
    {
        foreach (var row in table.Rows)
        {
            var roles = row.List("role").Aggregate(NumeralRoles.None, (all, name) =>
                Enum.TryParse<NumeralRoles>(name, true, out var role) ? all | role : throw row.Error($"unknown role '{name}'"));
            foreach (var form in row.List("forms")) Add(vocabulary.Add(form), form, roles, row);
        }
    }

    /// <summary>Ordinals of several words that count from an end or from here ("l'avant-dernier").</summary>
    public PhraseTrie<RelativeOrdinal> Relatives { get; } = new();

    /// <summary>What the word does in numbers; null when nothing.</summary>
    public NumeralWord? Of(int id) => (uint)id < (uint)words.Length ? words[id] : null;

    public bool Has(int id, NumeralRoles role) => Of(id) is { } word && word.Has(role);

    private void Add(int id, string form, NumeralRoles roles, TableRow row)
    {
        if (id >= words.Length) Array.Resize(ref words, 2 * id);
        var word = words[id] ??= new NumeralWord();
        word.Roles |= roles;
        var value = row["value"].Length == 0 ? 0 : Number(row, row["value"]);
        const NumeralRoles ordinal = NumeralRoles.Ordinal | NumeralRoles.Denominator;
        if ((roles & ordinal) != NumeralRoles.None) word.Ordinal = value;
        else if ((roles & NumeralRoles.Suffix) != NumeralRoles.None) (word.Suffix, word.SuffixForm) = (value, row["case"] == "exact" ? form : null);
        else if ((roles & (NumeralRoles.Collective | NumeralRoles.Plural)) != NumeralRoles.None) word.Collective = value;
        else if ((roles & NumeralRoles.Score) != NumeralRoles.None) (word.ScoreValue, word.ScoreAfter) = (value, Number(row, row["after"]));
        else if (value != 0) word.Value = value;
        if (row["adds"].Length == 0) return;
        var range = row["adds"].Split('-');
        word.LeastAdded = (int)Number(row, range[0]);
        word.MostAdded = (int)Number(row, range[^1]);
        word.AddedWithAnd = [.. row.List("and").Select(added => (int)Number(row, added))];
    }

    private static decimal Number(TableRow row, string cell) =>
        decimal.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : throw row.Error($"'{cell}' is no number");
}

/// <summary>A place counted from an end or from here.</summary>
/// <param name="Offset">How many places from there.</param>
/// <param name="From">"start", "current" or "end".</param>
internal sealed record RelativeOrdinal(decimal Offset, string From);
