using System.Globalization;
using System.Reflection;
using Recoupe.Language.Data;
using Recoupe.Record.Model;
using Recoupe.Record.Model.Json;

namespace Recoupe.Record.Reading;

/// <summary>How likely a claim is to be one that careful readers find too: a logistic model over a few features, with the weights of data/frames/confidence.tsv.</summary>
internal sealed class Confidence
{
    private readonly Dictionary<string, double> weights = Table.Load(Assembly.GetExecutingAssembly(), "data/frames/confidence.tsv").Rows
        .ToDictionary(row => row["feature"], row => double.Parse(row["weight"], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>The probability of a claim, from 0.01 to 0.99, to two places.</summary>
    public double Of(Draft draft, Claim claim) => Math.Round(Math.Clamp(Logistic(Features(draft, claim).Sum(f => weights.GetValueOrDefault(f.Feature) * f.Value)), 0.01, 0.99), 2);

    /// <summary>1 / (1 + exp(-x)).</summary>
    public static double Logistic(double x) => 1 / (1 + Math.Exp(-x));

    /// <summary>The features of a claim; those that are left out are 0.</summary>
    public static IEnumerable<(string Feature, double Value)> Features(Draft draft, Claim claim)
    {
        var sentence = draft.Reading.Sentence;
        yield return ("bias", 1);
        yield return ($"kind.{Naming.Snake(claim.Type.ToString())}", 1);
        if (!draft.Frame.IsVerb) yield return ("noun", 1);
        if (draft.Frame.NeedsMatter) yield return ("matter", 1);
        if (claim.Actor.Count == 0) yield return ("no_actor", 1);
        if (draft.Actor.Any(m => !sentence.Span.Contains(m.Span))) yield return ("carried_actor", 1);
        if (claim.Actor.Any(a => a.Id is not null)) yield return ("linked_actor", 1);
        if (claim.Recipient.Count > 0) yield return ("recipient", 1);
        if (claim.Date is not null) yield return ("date", 1);
        if (claim.Amounts.Count > 0) yield return ("amount", 1);
        if (claim.Place.Count > 0) yield return ("place", 1);
        if (claim.Source.Count > 0) yield return ("source", 1);
        if (draft.Reading.Tree.Relation(draft.Head) is "acl" or "advcl" or "nmod" or "obl" or "xcomp") yield return ("embedded", 1);
        if (claim.Modality is { Realis: not Realis.Real }) yield return ("unreal", 1);
        yield return ("sentence_words", Math.Log(Math.Max(1, sentence.Count) / 20.0));
        yield return ("evidence_share", (double)draft.Span.Length / Math.Max(1, sentence.Span.Length));
    }
}
