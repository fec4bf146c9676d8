using System.Text.RegularExpressions;
using Recoupe.Language.Tokens;

namespace Recoupe.Language.Tests.Tokens;

/// <summary>The five articles that the project began from: machine-translated in part, with headings glued to sentences.</summary>
public sealed partial class SeedTests
{
    [Fact]
    public void No_sentence_of_the_seeds_ends_inside_a_quotation_or_a_number()
    {
        var shared = Environment.GetEnvironmentVariable("RECOUPE_SHARED") ?? Find();
        if (shared is null || !Directory.Exists(Path.Combine(shared, "seeds"))) Assert.Skip("The seeds are not here: set RECOUPE_SHARED.");
        var analyzer = new TokenAnalyzer("fr");
        var checkedPlaces = 0;
        foreach (var file in Directory.GetFiles(Path.Combine(shared, "seeds"), "*.txt").Order(StringComparer.Ordinal))
        {
            var text = File.ReadAllText(file);
            var sentences = analyzer.Analyze(text);
            foreach (Match place in Protected().Matches(text))
            {
                checkedPlaces++;
                Assert.Contains(sentences, s => s.Span.Start <= place.Index && place.Index + place.Length <= s.Span.End);
            }
        }

        Assert.True(checkedPlaces > 40, $"{checkedPlaces} quotations and numbers found, more than 40 expected.");
    }

    // A quotation on one line, in any marks; a number with its groups and decimals.
    [GeneratedRegex("«[^«»\n]*»|“[^“”\n]*”|(?<=[ \n])\"[^\"\n]*\"|[0-9]{1,3}([ \u00A0\u202F][0-9]{3})+|[0-9]+,[0-9]+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Protected();

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Recoupe.slnx"))) return Path.Combine(folder.FullName, "..", "shared");
        }

        return null;
    }
}
