using System.Globalization;
using Recoupe.Press.Data;

namespace Recoupe.Press.Stories;

/// <summary>How titles are told to be of one story.</summary>
/// <param name="Threshold">Least likeness, 0 to 1, of a title and a story for the title to join it.</param>
/// <param name="Whole">Share of the story's whole in its likeness to a title; the rest is that of the title in it which is most alike.</param>
/// <param name="Fading">Hours in which a story that nobody adds to loses all but 1/e of its likeness; it is closed after three times as long.</param>
/// <param name="Name">What a word with a capital weighs, beside 1 for one without: less where headlines have capitals throughout.</param>
public sealed record StorySettings(double Threshold, double Whole, double Fading, double Name)
{
    private static readonly Dictionary<string, StorySettings> Languages = PressTable.Read("data/press/stories.tsv", "language", "threshold", "whole", "fading", "name")
        .ToDictionary(row => row[0], row => new StorySettings(Number(row[1]), Number(row[2]), Number(row[3]), Number(row[4])), StringComparer.Ordinal);

    /// <summary>How many stories beside its own may give titles to the one that a new title joined, or take them.</summary>
    public int Rivals { get; init; } = 3;

    /// <summary>How many of the latest titles of each are looked at again.</summary>
    public int Reconsidered { get; init; } = 8;

    /// <summary>The settings of a language, an ISO 639-1 code, from <c>data/press/stories.tsv</c>; a language that the table lacks has those of its last row.</summary>
    public static StorySettings Of(string language) => Languages.GetValueOrDefault(language) ?? Languages[""];

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
