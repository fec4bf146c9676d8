namespace Recoupe.Language;

/// <summary>The tags of <see cref="Upos"/> as Universal Dependencies writes them ("ADJ").</summary>
public static class UposNames
{
    private static readonly string[] Names = [.. Enum.GetNames<Upos>().Select(n => n.ToUpperInvariant())];

    /// <summary>Number of tags.</summary>
    public static int Count => Names.Length;

    /// <summary>The tag's name in capitals.</summary>
    public static string Name(Upos tag) => Names[(int)tag];

    /// <summary>The tag called <paramref name="name"/> in capitals; <see cref="Upos.X"/> for any other string, "_" among them.</summary>
    public static Upos Parse(string name) => Array.IndexOf(Names, name) is > 0 and var i ? (Upos)i : Upos.X;
}
