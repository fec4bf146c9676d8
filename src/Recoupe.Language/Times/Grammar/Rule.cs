namespace Recoupe.Language.Times.Grammar;

/// <summary>A row of a grammar table with one way through its optional places.</summary>
/// <param name="Symbol">The category that it builds.</param>
/// <param name="Rank">Place in the table: of two readings of the same words the lower rank wins.</param>
/// <param name="Pattern">What it matches.</param>
/// <param name="Formula">What it means.</param>
/// <param name="Where">Where it holds.</param>
internal sealed record Rule(int Symbol, int Rank, Pattern Pattern, Formula Formula, RuleScope Where)
{
    public bool Holds(TimeContext context) => Where switch
    {
        RuleScope.Dialogue => context.Dialogue,
        RuleScope.Prose => !context.Dialogue,
        RuleScope.MonthFirst => context.MonthFirst,
        RuleScope.DayFirst => !context.MonthFirst,
        _ => true,
    };
}

/// <summary>Where a rule holds.</summary>
internal enum RuleScope
{
    /// <summary>Everywhere.</summary>
    Always,

    /// <summary>Only in calendars and chats, where a bare "le 6" or "à 5" is a time.</summary>
    Dialogue,

    /// <summary>Only elsewhere.</summary>
    Prose,

    /// <summary>Only where figures are written month first.</summary>
    MonthFirst,

    /// <summary>Only where they are not.</summary>
    DayFirst,
}
