using Recoupe.Language.Data;

namespace Recoupe.Record.Actors;

/// <summary>The states of groups that act together ("les pays baltes"), by groups.tsv: who names the group names each of them.</summary>
internal sealed class GroupMembers
{
    private readonly Dictionary<string, Entity[]> members;

    /// <summary>Reads the table.</summary>
    public GroupMembers(Gazetteer gazetteer) => members = Table.Load(typeof(GroupMembers).Assembly, "data/groups.tsv").Rows.ToDictionary(
        row => row["name"],
        row => row.List("members").Select(code => gazetteer.State(code) ?? throw row.Error($"'{code}' in column members is no code of countries.tsv.")).ToArray(),
        StringComparer.Ordinal);

    /// <summary>A mention of each member of the group that a mention names, on the same span; none where it names no group.</summary>
    public IEnumerable<Mention> Of(Mention mention) =>
        members.GetValueOrDefault(mention.Entity.Name, []).Select(state => new Mention(mention.Span, state, MentionForm.Anaphor));
}
