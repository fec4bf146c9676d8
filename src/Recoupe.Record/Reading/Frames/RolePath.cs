namespace Recoupe.Record.Reading.Frames;

/// <summary>One step from a trigger to the words that fill a role.</summary>
internal enum RoleStep
{
#pragma warning disable CS1591 // Defined by data/frames/defaults.tsv.
    Subject, Object, Indirect, Oblique, Complement, Adjective, ObjectAdjective, SubjectAdjective, Possessive, Border, ObjectComplement, ContentSubject, ObjectMention, ConditionSubject, LightSubject, PurposeObject, Helped, Leader, SubjectComplement, GoverningSubject, ObjectPossessive, Infinitive, None,
#pragma warning restore CS1591
}

/// <summary>Where a role is looked for.</summary>
/// <param name="Step">The step.</param>
/// <param name="Preposition">For obliques and complements.</param>
internal readonly record struct RolePath(RoleStep Step, string Preposition)
{
    /// <summary>Reads "S", "A:à", "N:de" ... as data/frames/defaults.tsv defines them.</summary>
    /// <exception cref="FormatException">The path is none of them.</exception>
    public static RolePath Parse(string path) => path switch
    {
        "S" => new(RoleStep.Subject, ""),
        "O" => new(RoleStep.Object, ""),
        "I" => new(RoleStep.Indirect, ""),
        "J" => new(RoleStep.Adjective, ""),
        "OJ" => new(RoleStep.ObjectAdjective, ""),
        "SJ" => new(RoleStep.SubjectAdjective, ""),
        "P" => new(RoleStep.Possessive, ""),
        "B" => new(RoleStep.Border, ""),
        "CS" => new(RoleStep.ContentSubject, ""),
        "IF" => new(RoleStep.ConditionSubject, ""),
        "OM" => new(RoleStep.ObjectMention, ""),
        "L" => new(RoleStep.LightSubject, ""),
        "U" => new(RoleStep.PurposeObject, ""),
        "H" => new(RoleStep.Helped, ""),
        "W" => new(RoleStep.Leader, ""),
        "G" => new(RoleStep.GoverningSubject, ""),
        "OP" => new(RoleStep.ObjectPossessive, ""),
        "X" => new(RoleStep.Infinitive, ""),
        "-" => new(RoleStep.None, ""),
        ['O', 'N', ':', .. var preposition] => new(RoleStep.ObjectComplement, preposition),
        ['S', 'N', ':', .. var preposition] => new(RoleStep.SubjectComplement, preposition),
        ['A', ':', .. var preposition] => new(RoleStep.Oblique, preposition),
        ['N', ':', .. var preposition] => new(RoleStep.Complement, preposition),
        _ => throw new FormatException($"'{path}' is no path: S, O, I, J, OJ, SJ, CS, IF, OM, OP, L, U, H, W, G, X, P, B, -, A:preposition, N:preposition, ON:preposition or SN:preposition expected."),
    };
}
