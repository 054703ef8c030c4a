using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Catalogs.Parsing;

/// <summary>
/// The numbers of the groups in the group enum: the <c>value</c> of a group, or else its position on the page, from 1 on.
/// </summary>
/// <param name="diagnostics">Receives the values that cannot be used.</param>
internal sealed class GroupNumbers(DiagnosticCollector diagnostics)
{
    private readonly List<(int Number, TextSpan Span)?> _values = [];

    /// <summary>The groups whose value cannot be used. They give way to a value, so that no other group is reported.</summary>
    private readonly HashSet<int> _faulty = [];

    /// <summary>Reads the <c>value</c> of the next group.</summary>
    public void Read(MappingReader entry)
    {
        if (entry.Text("value") is not { } text)
        {
            _values.Add(null);
        }
        else if (CodeNumber.TryParse(text.Text, out var number) && number is >= 1 and <= int.MaxValue)
        {
            _values.Add(((int)number, text.Span));
        }
        else
        {
            var limit = int.MaxValue.ToString(CultureInfo.InvariantCulture);
            diagnostics.Report(Descriptors.WrongKind, text.Span, "'value'", $"a whole number from 1 to {limit}", Quotation.Of(text.Text));
            _faulty.Add(_values.Count);
            _values.Add(null);
        }
    }

    /// <summary>The groups with their numbers. A number that two groups would have is reported.</summary>
    public IEnumerable<Group> Assign(IReadOnlyList<Group> groups)
    {
        var first = new Dictionary<int, int>();
        for (var index = 0; index < groups.Count; index++)
        {
            // A position counts before the values: a group without a value cannot avoid its number.
            if (_values[index] is null && !_faulty.Contains(index))
            {
                first[index + 1] = index;
            }
        }

        var values = new HashSet<int>(_values.OfType<(int Number, TextSpan Span)>().Select(static value => value.Number));
        var free = groups.Count + 1;
        for (var index = 0; index < groups.Count; index++)
        {
            var number = _faulty.Contains(index) && values.Contains(index + 1) ? NextFree(ref free, values) : index + 1;
            if (_values[index] is { } value)
            {
                if (first.TryGetValue(value.Number, out var other))
                {
                    Report(groups[other].Identifier, value.Number, value.Span, isPosition: _values[other] is null);
                    number = NextFree(ref free, values);
                }
                else
                {
                    first[value.Number] = index;
                    number = value.Number;
                }
            }

            yield return groups[index] with { Number = number, IsNumbered = _values[index] is not null };
        }
    }

    /// <summary>A number that no group has: two members of an enum with one number would be errors in the generated code.</summary>
    private static int NextFree(ref int free, HashSet<int> values)
    {
        while (values.Contains(free))
        {
            free++;
        }

        return free++;
    }

    private void Report(string other, int number, TextSpan span, bool isPosition)
    {
        var value = number.ToString(CultureInfo.InvariantCulture);
        var advice = isPosition ? "give this group another value, or that one a value too" : "give this group another value";
        diagnostics.Report(Descriptors.DuplicateCode, span, $"Group value '{value}'", other, advice);
    }
}
