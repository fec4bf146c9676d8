using Recoupe.Record.Actors;

namespace Recoupe.Record.Reading;

/// <summary>Whom a pronoun may stand for: who was named as a subject lately: further back it would be a guess.</summary>
internal sealed class Focus
{
    private const int Reach = 6;

    private Seen one = Seen.None;
    private Seen person = Seen.None;
    private Seen several = Seen.None;
    private int sentence;

    /// <summary>Goes on to the next sentence.</summary>
    public void Enter() => sentence++;

    /// <summary>Remembers who was the subject of a clause.</summary>
    public void See(IReadOnlyList<Mention> subjects)
    {
        if (subjects.Count == 0) return;
        var seen = new Seen(subjects, sentence);
        if (subjects.Count > 1 || subjects[0].Entity.Kind is EntityKind.Group) several = seen;
        else one = seen;
        if (subjects is [{ Entity.Kind: EntityKind.Person or EntityKind.Office }]) person = seen;
    }

    /// <summary>Whom a pronoun stands for; empty when no one was named. People before bodies: "il", "she" are rarely an alliance.</summary>
    public IReadOnlyList<Mention> Resolve(bool plural) => plural ? Near(several) : Near(person) is { Count: > 0 } near ? near : Near(one);

    private IReadOnlyList<Mention> Near(Seen seen) => sentence - seen.Sentence <= Reach ? seen.Subjects : [];

    private sealed record Seen(IReadOnlyList<Mention> Subjects, int Sentence)
    {
        public static Seen None { get; } = new([], 0);
    }
}
