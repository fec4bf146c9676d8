namespace Recoupe.Language.Times.Meanings;

/// <summary>The arguments of a formula's call, by name or by place.</summary>
internal readonly struct Arguments(string?[] names, object?[] values)
{
    public object? this[string name]
    {
        get
        {
            var i = Array.IndexOf(names, name);
            return i < 0 ? null : values[i];
        }
    }

    public object? this[int place] => place < values.Length ? values[place] : null;

    public int? Int(string name) => this[name] switch
    {
        int n => n,
        decimal d when d == decimal.Truncate(d) && d is >= int.MinValue and <= int.MaxValue => (int)d,
        _ => null,
    };

    public decimal? Number(string name) => this[name] switch { int n => n, decimal d => d, _ => null };

    public string? Word(string name) => this[name] as string;

    public Meaning? Meaning(string name) => this[name] as Meaning;

    public Meaning? Meaning(int place) => this[place] as Meaning;

    public Grain? Grain(string name) => this[name] is string word && Enum.TryParse<Grain>(word, ignoreCase: true, out var grain) ? grain : null;

    public bool Is(string name) => this[name] is not null;
}
