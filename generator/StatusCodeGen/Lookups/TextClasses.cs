using System;
using System.Collections.Generic;

namespace StatusCodeGen.Lookups;

/// <summary>
/// Groups texts into classes. Nothing that was compared so far differs between the texts of one class. The classes are
/// numbered in the order in which they first occur.
/// </summary>
internal sealed class TextClasses
{
    /// <summary>The new classes of a split, by the old class and the value that their texts share.</summary>
    private readonly Dictionary<ulong, int> _numbers;
    private int[] _classes;
    private List<int> _sizes;

    /// <summary>Begins with all texts in one class.</summary>
    public TextClasses(int count)
    {
        _numbers = new(count);
        _classes = new int[count];
        _sizes = [count];
    }

    /// <summary>The number of classes.</summary>
    public int Count => _sizes.Count;

    /// <summary>The class of a text.</summary>
    public int this[int text] => _classes[text];

    /// <summary>The number of texts in a class.</summary>
    public int SizeOf(int number) => _sizes[number];

    /// <summary>Splits each class by one more value of its texts.</summary>
    public void Split(Func<int, uint> by)
    {
        var sizes = new List<int>(_classes.Length);
        var split = new int[_classes.Length];
        _numbers.Clear();
        for (var text = 0; text < split.Length; text++)
        {
            if (_sizes[_classes[text]] == 1)
            {
                // A class with one member cannot be split further.
                split[text] = sizes.Count;
                sizes.Add(1);
                continue;
            }

            var parts = ((ulong)_classes[text] << 32) | by(text);
            if (!_numbers.TryGetValue(parts, out split[text]))
            {
                _numbers.Add(parts, split[text] = sizes.Count);
                sizes.Add(0);
            }

            sizes[split[text]]++;
        }

        (_classes, _sizes) = (split, sizes);
    }

    /// <summary>The texts of all classes with more than one member, class by class.</summary>
    public int[] Alike()
    {
        var places = new int[_sizes.Count];
        var count = 0;
        for (var number = 0; number < places.Length; number++)
        {
            places[number] = count;
            count += _sizes[number] > 1 ? _sizes[number] : 0;
        }

        var alike = new int[count];
        for (var text = 0; text < _classes.Length; text++)
        {
            if (_sizes[_classes[text]] > 1)
            {
                alike[places[_classes[text]]++] = text;
            }
        }

        return alike;
    }
}
