namespace Recoupe.Record.Model;

/// <summary>What a claim tells of. `docs/record.md` says what counts as each.</summary>
public enum ClaimKind
{
    /// <summary>Any other attributed remark: an assessment, a promise, a position.</summary>
    Statement,

    /// <summary>Materiel, money or training given, pledged, approved, shipped, refused or suspended.</summary>
    Aid,

    /// <summary>A supplier state lets a holder pass its materiel on to a third party, or must.</summary>
    TransferAuthorization,

    /// <summary>Troops, ships, aircraft or weapons moved, massed or put on alert.</summary>
    Deployment,

    /// <summary>The reverse of a deployment.</summary>
    Withdrawal,

    /// <summary>Drills, manoeuvres, weapon tests.</summary>
    Exercise,

    /// <summary>Meetings, calls, rounds of negotiation.</summary>
    Talks,

    /// <summary>An accord signed, reached, extended or denounced.</summary>
    Agreement,

    /// <summary>A request, appeal, order or ultimatum.</summary>
    Demand,

    /// <summary>A demand, offer or proposal turned down.</summary>
    Rejection,

    /// <summary>The speaker would retaliate.</summary>
    Threat,

    /// <summary>A danger named, without retaliation by the speaker.</summary>
    Warning,

    /// <summary>Blames someone for an act.</summary>
    Accusation,

    /// <summary>Rejects a proposition.</summary>
    Denial,

    /// <summary>Sanctions, expulsions, embargoes, imposed or lifted.</summary>
    Sanction,

    /// <summary>Strikes, invasions, battles, coups, annexations.</summary>
    Attack,

    /// <summary>Killed, injured, missing, captured, displaced.</summary>
    Casualties,

    /// <summary>Satellite or photographic evidence of a change.</summary>
    Imagery,
}
