using FsCheck;
using FsCheck.Fluent;
using Recoupe.Language.Parsing;

namespace Recoupe.Language.Tests.Parsing;

public sealed class ArcHybridTests
{
    [Fact]
    public void Any_sequence_of_allowed_moves_gives_a_projective_tree_with_one_root() =>
        Prop.ForAll(Gen.Choose(1, 30).Zip(Gen.Choose(0, int.MaxValue)).ToArbitrary(), pair =>
        {
            var heads = RandomTree(pair.Item1, pair.Item2);
            return heads.Count(h => h < 0) == 1 && heads.Select((_, i) => Reaches(heads, i)).All(r => r) && IsProjective(heads);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Moves_that_cost_nothing_rebuild_any_projective_tree() =>
        Prop.ForAll(Gen.Choose(1, 30).Zip(Gen.Choose(0, int.MaxValue)).ToArbitrary(), pair =>
        {
            var gold = RandomTree(pair.Item1, pair.Item2);
            var state = new ArcHybrid();
            state.Start(gold.Length);
            var costs = new int[3];
            while (!state.IsDone)
            {
                state.Cost(gold, costs);
                var free = Array.IndexOf(costs, 0);
                if (free < 0) return false;
                state.Apply((ParserMove)free);
            }

            return state.Heads.SequenceEqual(gold);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_move_costs_as_many_gold_arcs_as_it_puts_out_of_reach()
    {
        // "a b c": b governs both others. With a on the stack, shifting b loses the arc b to a and b's place as the root.
        int[] gold = [1, -1, 1];
        var state = new ArcHybrid();
        state.Start(3);
        state.Apply(ParserMove.Shift);
        var costs = new int[3];
        state.Cost(gold, costs);
        Assert.Equal([2, 0, int.MaxValue], costs);
    }

    // A tree that the system can build, by moves drawn from a seed.
    private static int[] RandomTree(int words, int seed)
    {
        var random = new Random(seed);
        var state = new ArcHybrid();
        state.Start(words);
        while (!state.IsDone)
        {
            var move = (ParserMove)random.Next(3);
            if (state.Allows(move)) state.Apply(move);
        }

        return state.Heads.ToArray();
    }

    private static bool Reaches(int[] heads, int word)
    {
        var steps = 0;
        while (heads[word] >= 0 && steps++ < heads.Length) word = heads[word];
        return heads[word] < 0;
    }

    private static bool IsProjective(int[] heads)
    {
        for (var i = 0; i < heads.Length; i++)
        {
            if (heads[i] < 0) continue;
            for (var j = Math.Min(i, heads[i]) + 1; j < Math.Max(i, heads[i]); j++)
            {
                var above = j;
                while (above >= 0 && above != heads[i]) above = heads[above];
                if (above < 0) return false;
            }
        }

        return true;
    }
}
