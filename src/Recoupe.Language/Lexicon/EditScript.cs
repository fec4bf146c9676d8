namespace Recoupe.Language.Lexicon;

/// <summary>How a lemma is made from a form: take off its last code units, put others there.</summary>
/// <param name="Strip">How many code units of the form's end are taken off.</param>
/// <param name="Suffix">What is put there.</param>
internal readonly record struct EditScript(int Strip, string Suffix)
{
    /// <summary>The shortest script that makes <paramref name="lemma"/> from <paramref name="form"/>.</summary>
    public static EditScript Between(string form, string lemma)
    {
        var common = 0;
        while (common < form.Length && common < lemma.Length && form[common] == lemma[common]) common++;
        return new EditScript(form.Length - common, lemma[common..]);
    }

    /// <summary>Whether the form is long enough for the script.</summary>
    public bool Fits(int length) => Strip <= length;

    public string Apply(ReadOnlySpan<char> form) =>
        Strip == 0 && Suffix.Length == 0 ? form.ToString() : string.Concat(form[..^Strip], Suffix);
}
