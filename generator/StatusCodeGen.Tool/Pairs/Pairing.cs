using System;
using System.Collections.Generic;
using System.Linq;

namespace StatusCodeGen.Tool.Changes;

/// <summary>Which entries of an old list and of a new one are the same entry.</summary>
internal sealed class Pairing<T>
{
    private const int None = -1;

    private readonly IReadOnlyList<T> _old;
    private readonly IReadOnlyList<T> _new;
    private readonly int[] _newOf;
    private readonly int[] _oldOf;

    public Pairing(IReadOnlyList<T> old, IReadOnlyList<T> @new)
    {
        (_old, _new) = (old, @new);
        (_newOf, _oldOf) = (new int[old.Count], new int[@new.Count]);
        Array.Fill(_newOf, None);
        Array.Fill(_oldOf, None);
    }

    /// <summary>The pairs, in the order of the new list.</summary>
    public IEnumerable<(T Old, T New)> Pairs => Indexes.Select(pair => (_old[pair.Old], _new[pair.New]));

    /// <summary>The indexes of the pairs, in the order of the new list.</summary>
    public IEnumerable<(int Old, int New)> Indexes =>
        Enumerable.Range(0, _new.Count).Where(index => _oldOf[index] != None).Select(index => (_oldOf[index], index));

    /// <summary>The entries that only the new list has, in its order.</summary>
    public IEnumerable<T> Added => _new.Where((_, index) => _oldOf[index] == None);

    /// <summary>The entries that only the old list has, in its order.</summary>
    public IEnumerable<T> Removed => _old.Where((_, index) => _newOf[index] == None);

    /// <summary>The index of an old entry in the new list; null if it has gone.</summary>
    public int? NewOf(int old) => _newOf[old] == None ? null : _newOf[old];

    /// <summary>The index of a new entry in the old list; null if it was not there.</summary>
    public int? OldOf(int @new) => _oldOf[@new] == None ? null : _oldOf[@new];

    public void Add(int old, int @new) => (_newOf[old], _oldOf[@new]) = (@new, old);

    /// <summary>
    /// Pairs the entries that have the same key, of those without a partner. A key that several of these have on one side
    /// says nothing, and neither does null.
    /// </summary>
    public void MatchBy<TKey>(Func<T, TKey?> keyOf)
    {
        var keys = FindUnique(_old, _newOf, keyOf);
        foreach (var (key, index) in FindUnique(_new, _oldOf, keyOf))
        {
            if (keys.TryGetValue(key, out var old))
            {
                Add(old, index);
            }
        }
    }

    private static Dictionary<ValueTuple<TKey>, int> FindUnique<TKey>(
        IReadOnlyList<T> entries,
        int[] partners,
        Func<T, TKey?> keyOf) => Enumerable.Range(0, entries.Count)
            .Where(index => partners[index] == None)
            .Select(index => (Key: keyOf(entries[index]), Index: index))
            .Where(static entry => entry.Key is not null)
            .GroupBy(static entry => new ValueTuple<TKey>(entry.Key!))
            .Where(static entries => !entries.Skip(1).Any())
            .ToDictionary(static entries => entries.Key, static entries => entries.Single().Index);
}
