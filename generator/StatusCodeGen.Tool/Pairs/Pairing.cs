using System;
using System.Collections.Generic;
using System.Linq;

namespace StatusCodeGen.Tool.Pairs;

/// <summary>Which entries of an old list and of a new one are the same entry.</summary>
internal class Pairing<TOld, TNew>
{
    private const int None = -1;

    private readonly IReadOnlyList<TOld> _old;
    private readonly IReadOnlyList<TNew> _new;
    private readonly int[] _newOf;
    private readonly int[] _oldOf;

    public Pairing(IReadOnlyList<TOld> old, IReadOnlyList<TNew> @new)
    {
        (_old, _new) = (old, @new);
        (_newOf, _oldOf) = (new int[old.Count], new int[@new.Count]);
        Array.Fill(_newOf, None);
        Array.Fill(_oldOf, None);
    }

    /// <summary>The pairs, in the order of the new list.</summary>
    public IEnumerable<(TOld Old, TNew New)> Pairs => Indexes.Select(pair => (_old[pair.Old], _new[pair.New]));

    /// <summary>The indexes of the pairs, in the order of the new list.</summary>
    public IEnumerable<(int Old, int New)> Indexes =>
        Enumerable.Range(0, _new.Count).Where(index => _oldOf[index] != None).Select(index => (_oldOf[index], index));

    /// <summary>The entries that only the new list has, in its order.</summary>
    public IEnumerable<TNew> Added => _new.Where((_, index) => _oldOf[index] == None);

    /// <summary>The entries that only the old list has, in its order.</summary>
    public IEnumerable<TOld> Removed => _old.Where((_, index) => _newOf[index] == None);

    /// <summary>The index of an old entry in the new list; null if it has gone.</summary>
    public int? NewOf(int old) => _newOf[old] == None ? null : _newOf[old];

    /// <summary>The index of a new entry in the old list; null if it was not there.</summary>
    public int? OldOf(int @new) => _oldOf[@new] == None ? null : _oldOf[@new];

    public void Add(int old, int @new) => (_newOf[old], _oldOf[@new]) = (@new, old);

    /// <summary>
    /// Pairs the entries that have the same key, of those without a partner. A key that several of these have on one side
    /// says nothing, and neither does null.
    /// </summary>
    public void MatchBy<TKey>(Func<TOld, TKey?> oldKeyOf, Func<TNew, TKey?> newKeyOf)
    {
        var keys = FindUnique(_old, _newOf, oldKeyOf);
        if (keys.Count == 0)
        {
            return;
        }

        foreach (var (key, index) in FindUnique(_new, _oldOf, newKeyOf))
        {
            if (index != None && keys.TryGetValue(key, out var old) && old != None)
            {
                Add(old, index);
            }
        }
    }

    /// <summary>The indexes of the entries without a partner by their keys; none for a key that several have.</summary>
    private static Dictionary<ValueTuple<TKey>, int> FindUnique<T, TKey>(IReadOnlyList<T> entries, int[] partners, Func<T, TKey?> keyOf)
    {
        var unique = new Dictionary<ValueTuple<TKey>, int>();
        for (var index = 0; index < entries.Count; index++)
        {
            if (partners[index] == None && keyOf(entries[index]) is { } key && !unique.TryAdd(new(key), index))
            {
                unique[new(key)] = None;
            }
        }

        return unique;
    }
}

/// <summary>Which entries of two lists of one kind are the same entry.</summary>
internal sealed class Pairing<T>(IReadOnlyList<T> old, IReadOnlyList<T> @new) : Pairing<T, T>(old, @new)
{
    /// <inheritdoc cref="Pairing{TOld, TNew}.MatchBy{TKey}"/>
    public void MatchBy<TKey>(Func<T, TKey?> keyOf) => MatchBy(keyOf, keyOf);
}
