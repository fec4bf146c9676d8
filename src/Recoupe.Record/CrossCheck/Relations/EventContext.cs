using Recoupe.Record.CrossCheck.Testimonies;

namespace Recoupe.Record.CrossCheck.Relations;

/// <summary>What else is told of an event, which may explain why two of its claims differ.</summary>
internal sealed class EventContext
{
    /// <summary>Works out the sums that hold in the event.</summary>
    /// <param name="testimonies">The testimonies of the event.</param>
    /// <param name="siblings">Claims of the same kind that the same articles make, those of the event included.</param>
    public EventContext(IReadOnlyList<Testimony> testimonies, IReadOnlyList<Testimony> siblings)
    {
        Testimonies = testimonies;
        Parts = new PartWhole(testimonies, siblings);
    }

    public IReadOnlyList<Testimony> Testimonies { get; }

    public PartWhole Parts { get; }
}
