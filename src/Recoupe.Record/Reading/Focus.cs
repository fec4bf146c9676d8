using Recoupe.Record.Actors;

namespace Recoupe.Record.Reading;

/// <summary>Whom a pronoun may stand for: who was last named as a subject.</summary>
internal sealed class Focus
{
    private IReadOnlyList<Mention> one = [];
    private IReadOnlyList<Mention> person = [];
    private IReadOnlyList<Mention> several = [];

    /// <summary>Remembers who was the subject of a clause.</summary>
    public void See(IReadOnlyList<Mention> subjects)
    {
        if (subjects.Count == 0) return;
        if (subjects.Count > 1 || subjects[0].Entity.Kind is EntityKind.Group) several = subjects;
        else one = subjects;
        if (subjects is [{ Entity.Kind: EntityKind.Person or EntityKind.Office }]) person = subjects;
    }

    /// <summary>Whom a pronoun stands for; empty when no one was named. People before bodies: "il", "she" are rarely an alliance.</summary>
    public IReadOnlyList<Mention> Resolve(bool plural) => plural ? several : person.Count > 0 ? person : one;
}
