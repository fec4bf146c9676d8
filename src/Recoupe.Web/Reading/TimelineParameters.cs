using Microsoft.AspNetCore.Mvc;

namespace Recoupe.Web.Reading;

/// <summary>The query of the timeline as it came.</summary>
/// <param name="Kind">Kind of the claims ("aid").</param>
/// <param name="Actor">Name of an actor who acts, receives or speaks.</param>
/// <param name="From">First day, inclusive ("2022-01-10").</param>
/// <param name="To">Last day, inclusive.</param>
/// <param name="Page">One-based page.</param>
public sealed record TimelineParameters(
    [property: FromQuery(Name = TimelineQuery.KindKey)] string? Kind,
    [property: FromQuery(Name = TimelineQuery.ActorKey)] string? Actor,
    [property: FromQuery(Name = TimelineQuery.FromKey)] string? From,
    [property: FromQuery(Name = TimelineQuery.ToKey)] string? To,
    [property: FromQuery(Name = TimelineQuery.PageKey)] string? Page);
