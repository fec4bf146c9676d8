using Recoupe.Language;
using Recoupe.Language.Data;

namespace Recoupe.Record.Actors;

/// <summary>Which equipment a name means, by equipment.tsv: a variant ("Mistral 3", "F-16V") or several ("Stingers") is the model.</summary>
internal static class EquipmentNames
{
    private static readonly Lazy<AliasTrie<Entity>> Models = new(Load);

    /// <summary>The equipment of a name; null where the table has none.</summary>
    public static Entity? Find(string name)
    {
        var pieces = Piece.Of(name, new TextSpan(0, name.Length));
        return pieces.Count == 0 ? null : Whole(pieces) ?? Whole([.. pieces.Take(pieces.Count - 1), Base(pieces[^1])]) ?? Variant(pieces);
    }

    // "M1 Abrams" is an Abrams.
    private static Entity? Whole(List<Piece> pieces)
    {
        for (var i = 0; i < pieces.Count; i++)
            if (i + Models.Value.Longest(pieces, i, out var model) == pieces.Count) return model;
        return null;
    }

    private static Entity? Variant(List<Piece> pieces) =>
        Models.Value.Longest(pieces, 0, out var model) is > 0 and var length && length < pieces.Count && IsVariant(pieces[length]) ? model : null;

    private static bool IsVariant(Piece piece) => char.IsDigit(piece.Key[0]) || piece.Key.Length == 1;

    // Without the ending of a plural or a variant: "Stingers", "16V", "16s".
    private static Piece Base(Piece piece) =>
        piece.Key.Length > 2 && (piece.Key[^1] == 's' || char.IsDigit(piece.Key[^2])) && !char.IsDigit(piece.Key[^1]) ? piece with { Key = piece.Key[..^1] } : piece;

    private static AliasTrie<Entity> Load()
    {
        var models = new AliasTrie<Entity>();
        foreach (var row in Table.Load(typeof(EquipmentNames).Assembly, "data/equipment.tsv").Rows)
        {
            var model = new Entity(row["name_en"], EntityKind.Equipment, row["id"]) { Class = row["class"] };
            foreach (var alias in (string[])[row["name_en"], row["name_fr"], .. row.List("aliases")]) models.Add(alias, model, caseSensitive: true);
        }

        return models;
    }
}
