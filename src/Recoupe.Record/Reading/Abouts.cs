using Recoupe.Record.Model;

namespace Recoupe.Record.Reading;

/// <summary>Ties an accusation, demand, threat, rejection or denial to the claim that it is about, where the article states it.</summary>
internal static class Abouts
{
    // In UTF-16 code units: about six sentences.
    private const int Reach = 1000;

    /// <summary>The claims of an article in the order of their evidence, those acts of speech that name another claim tied to it.</summary>
    public static List<Claim> Tie(List<Claim> claims)
    {
        Claim? blame = null;
        for (var i = 0; i < claims.Count; i++)
        {
            var claim = claims[i];
            if (!IsAboutAnother(claim.Type)) continue;
            var within = Within(claims, i);
            if (within is null && claim.Type == ClaimKind.Denial && blame is not null && claim.Evidence.Start - blame.Evidence.End < Reach && IsBlamed(blame, claim)) within = blame.About ?? blame.Id;
            if (within is not null) claims[i] = claim with { About = within };
            if (claim.Type == ClaimKind.Accusation) blame = claims[i];
        }

        return claims;
    }

    private static bool IsAboutAnother(ClaimKind kind) => kind is ClaimKind.Accusation or ClaimKind.Denial or ClaimKind.Demand or ClaimKind.Threat or ClaimKind.Rejection;

    // "accuse Moscou de préparer une invasion": the act alleged is told within.
    private static string? Within(List<Claim> claims, int speech)
    {
        for (var i = speech + 1; i < claims.Count && claims[i].Evidence.Start < claims[speech].Evidence.End; i++)
            if (!Modalities.IsSpeech(claims[i].Type) && claims[i].Evidence.End <= claims[speech].Evidence.End) return claims[i].Id;
        return null;
    }

    private static bool IsBlamed(Claim blame, Claim denial) => blame.Recipient.Any(r => denial.Actor.Any(a => a.Name == r.Name));
}
