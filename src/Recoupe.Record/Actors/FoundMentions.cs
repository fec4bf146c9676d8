namespace Recoupe.Record.Actors;

/// <summary>What a text has named so far, in order.</summary>
internal sealed class FoundMentions
{
    private readonly Stack<Mention> people = [];

    /// <summary>The mentions.</summary>
    public List<Mention> All { get; } = [];

    /// <summary>The last mention of a person; null before the first.</summary>
    public Mention? LastPerson => people.TryPeek(out var last) ? last : null;

    /// <summary>Puts a mention in the place of the last one, of which it tells more.</summary>
    public void Replace(Mention mention)
    {
        All.RemoveAt(All.Count - 1);
        All.Add(mention);
        if (mention.Entity.Kind == EntityKind.Person) people.Push(mention);
    }

    /// <summary>A mention behind all others; it takes the place of the last one where the two overlap.</summary>
    public void Add(Mention mention)
    {
        if (All.Count > 0 && All[^1].Span.End > mention.Span.Start)
        {
            if (All[^1].Entity.Kind == EntityKind.Person) people.Pop();
            All.RemoveAt(All.Count - 1);
        }

        All.Add(mention);
        if (mention.Entity.Kind == EntityKind.Person) people.Push(mention);
    }
}
