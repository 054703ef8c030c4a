using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using StatusCodeGen.Catalogs;

namespace StatusCodeGen.Tool.Changes;

/// <summary>Compares the values of a column of two catalogs, and shows them as a catalog writes them.</summary>
internal sealed class ColumnValues
{
    private readonly ColumnType _type;
    private readonly Dictionary<int, int> _newOf;
    private readonly Comparison? _codes;

    /// <param name="old">The old column.</param>
    /// <param name="new">The new column, of the same type.</param>
    /// <param name="codes">The codes that values refer to.</param>
    public ColumnValues(Column old, Column @new, Comparison? codes = null)
    {
        (_type, _codes) = (old.Type, codes);
        _newOf = WordChanges.Pair(old, @new).Indexes.ToDictionary(static pair => pair.Old, static pair => pair.New);
    }

    /// <summary>
    /// Whether two values mean the same: a word in another place of the list is the same word, and a code with another number
    /// is the same code.
    /// </summary>
    public bool AreSame(ColumnValue old, ColumnValue @new) =>
        old == @new && !(old.IsPresent && _type is ColumnType.Word or ColumnType.Words or ColumnType.Code)
        || (old.IsPresent && @new.IsPresent && _type switch
        {
            ColumnType.Word => _newOf.TryGetValue((int)old.Number - 1, out var word) && word == (int)@new.Number - 1,
            ColumnType.Words => BitsOf(old) == (long)@new.Number,
            ColumnType.Code => IsSameCode(old.Number, @new.Number),
            _ => old == @new,
        });

    /// <summary>A value as a catalog writes it; null if it is absent.</summary>
    /// <param name="column">The column.</param>
    /// <param name="value">The value.</param>
    /// <param name="members">The codes that values refer to.</param>
    public static string? Show(Column column, ColumnValue value, EnumMembers members) => !value.IsPresent ? null : column.Type switch
    {
        ColumnType.Bool => value.Number == 0 ? "false" : "true",
        ColumnType.Duration => TimeSpan.FromTicks((long)value.Number).ToString("c", CultureInfo.InvariantCulture),
        ColumnType.Word => column.Words[(int)value.Number - 1].Text,
        ColumnType.Words => $"[{string.Join(", ", column.WordsOf(value).Select(index => column.Words[index].Text))}]",
        ColumnType.Code when members.AreTexts && members.Find(value.Number) is { } code => code.Spelling,
        _ => value.Text ?? Subjects.Number(value.Number),
    };

    private long? BitsOf(ColumnValue old)
    {
        var bits = 0L;
        for (var word = 0; word < 64; word++)
        {
            if (((long)old.Number & (1L << word)) != 0)
            {
                if (!_newOf.TryGetValue(word, out var place))
                {
                    return null;
                }

                bits |= 1L << place;
            }
        }

        return bits;
    }

    private bool IsSameCode(decimal old, decimal @new) =>
        _codes is not null
        && _codes.OldMembers.Find(old) is { } before
        && _codes.NewMembers.Find(@new) is { } after
        && _codes.AreSame(before, after);
}
