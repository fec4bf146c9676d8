using Recoupe.Language.Data;

namespace Recoupe.Web.Localization;

/// <summary>The reasons that recoupement gives, whose few English phrases are put in the reader's language; arithmetic and names stay.</summary>
public static class ReasonText
{
    private const string Written = "en";
    private static readonly Table Phrases = Table.Load(typeof(ReasonText).Assembly, "data/ui/phrases.tsv");

    /// <summary>"fewer recipients: 90 t, 100 t" as "moins de bénéficiaires: 90 t, 100 t".</summary>
    public static string Reason(this UiText text, string reason) => text.Code == Written
        ? reason
        : Phrases.Rows.Aggregate(reason, (told, row) => told.Replace(row[Written], row[text.Code], StringComparison.Ordinal));
}
