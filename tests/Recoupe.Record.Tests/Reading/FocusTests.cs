using Recoupe.Language;
using Recoupe.Record.Actors;
using Recoupe.Record.Reading;

namespace Recoupe.Record.Tests.Reading;

public sealed class FocusTests
{
    private static readonly Mention Minister = new(new TextSpan(0, 8), new Entity("Ana Ruiz", EntityKind.Person), MentionForm.Name);

    [Fact]
    public void A_pronoun_stands_for_the_subject_of_a_sentence_before()
    {
        var focus = new Focus();
        focus.Enter();
        focus.See([Minister]);
        focus.Enter();

        Assert.Equal([Minister], focus.Resolve(plural: false));
    }

    [Fact]
    public void Whom_the_text_has_long_left_no_pronoun_brings_back()
    {
        var focus = new Focus();
        focus.Enter();
        focus.See([Minister]);
        for (var i = 0; i < 10; i++) focus.Enter();

        Assert.Empty(focus.Resolve(plural: false));
    }
}
