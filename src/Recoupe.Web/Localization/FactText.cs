using Recoupe.Record.Model.Json;

namespace Recoupe.Web.Localization;

/// <summary>Facts of an event in the reader's words; docs/record.md has their slots.</summary>
public static class FactText
{
    private const string DatePrefix = "date ";

    /// <summary>"amount" as "Montant", "date announced" as "Date d'annonce"; a slot without words stays as it is.</summary>
    public static string Slot(this UiText text, string slot) =>
        text.Find($"slot.{Naming.Snake(slot)}")
        ?? (slot.StartsWith(DatePrefix, StringComparison.Ordinal) ? text.Find($"role.{slot[DatePrefix.Length..]}") : null)
        ?? slot;

    /// <summary>A value as readers write it: dates, names, stages and statuses in words, any other as the record has it.</summary>
    public static string FactValue(this UiText text, string slot, string value) => slot switch
    {
        "stage" or "status" => text.Find($"{slot}.{value}") ?? value,
        "date" => text.Date(value),
        _ when slot.StartsWith(DatePrefix, StringComparison.Ordinal) => text.Date(value),
        "actor" or "recipient" or "thirdParty" or "place" or "from" or "to" => text.Name(value),
        _ => value,
    };
}
