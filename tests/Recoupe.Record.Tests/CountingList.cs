using System.Collections;

namespace Recoupe.Record.Tests;

/// <summary>A list that counts how often its items are looked at.</summary>
internal sealed class CountingList<T>(IReadOnlyList<T> items) : IReadOnlyList<T>
{
    public long Looks { get; private set; }

    public int Count => items.Count;

    public T this[int index]
    {
        get
        {
            Looks++;
            return items[index];
        }
    }

    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
