using Recoupe.Record.Model;

namespace Recoupe.Record.Reading.Quotes;

/// <summary>Who has spoken in an article, or was told of as one who speaks, so far.</summary>
internal sealed class Speakers
{
    // By each part of a name but its first: those who bear it, each in more words than all before.
    private readonly Dictionary<string, List<Speaker>> byPart = new(StringComparer.Ordinal);

    /// <summary>The last one; null before the first.</summary>
    public Speaker? Last { get; private set; }

    /// <summary>One more.</summary>
    public void Add(Speaker speaker)
    {
        Last = speaker;
        var parts = speaker.Words.Split(' ');
        for (var i = 1; i < parts.Length; i++) Index(i + 1 < parts.Length ? parts[i] : parts[i] + ",", speaker);
    }

    /// <summary>The first one whose words end in a name, or in a name and a comma, and are longer than some.</summary>
    /// <param name="part">The name, without a space.</param>
    /// <param name="length">In UTF-16 code units.</param>
    public Speaker? Bearing(string part, int length) => byPart.GetValueOrDefault(part)?.Find(speaker => speaker.Words.Length > length);

    // "Kyriakou," and "Kyriakou" at the end are the name.
    private void Index(string part, Speaker speaker)
    {
        for (var comma = part.IndexOf(',', StringComparison.Ordinal); comma >= 0; comma = part.IndexOf(',', comma + 1))
        {
            if (!byPart.TryGetValue(part[..comma], out var bearers)) byPart[part[..comma]] = bearers = [];
            if (bearers.Count == 0 || bearers[^1].Words.Length < speaker.Words.Length) bearers.Add(speaker);
        }
    }
}
