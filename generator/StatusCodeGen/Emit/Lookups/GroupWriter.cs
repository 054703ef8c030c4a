using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Catalogs.Naming;
using StatusCodeGen.Emit.Writing;
using StatusCodeGen.Lookups;

namespace StatusCodeGen.Emit.Lookups;

/// <summary>Writes the members and tables that return the group of a number.</summary>
internal static class GroupWriter
{
    /// <summary>The maximum number of ranges that are compared one after another; more are searched by halving.</summary>
    private const int MaxComparisons = 16;

    /// <summary>Writes <c>GroupOf</c>, and what it needs.</summary>
    public static void Write(SourceWriter writer, ApiContext api)
    {
        writer.WriteLine();
        if (api.Catalog.Groups.Count == 0)
        {
            writer.Write($"internal static {api.Group} GroupOf({api.Type} code) => {api.Group}.{Group.Unknown};");
            return;
        }

        var ranges = api.Catalog.IsUndeclaredByRange ? GroupRanges.Of(api.Catalog) : [];
        var undeclared = ranges.Count > 0 ? "GroupByRange(code)" : $"{api.Group}.{Group.Unknown}";
        writer.Write($$"""
            internal static {{api.Group}} GroupOf({{api.Type}} code)
            {
                int row = RowOf(code);
                return row < 0 ? {{undeclared}} : ({{api.Group}})GroupByRow[row];
            }
            """);
        if (ranges.Count > 0)
        {
            WriteByRange(writer, api, ranges);
        }
    }

    private static void WriteByRange(SourceWriter writer, ApiContext api, IReadOnlyList<GroupRange> ranges)
    {
        writer.WriteLine().Write("// The group of a number that the catalog does not declare: the only group whose range has it.");
        writer.Write($"private static {api.Group} GroupByRange({api.Type} code)").Open();
        if (api.Kind == CodeKind.Packed)
        {
            writer.Write($$"""
                if (LengthOf(code) == 0)
                {
                    return {{api.Group}}.{{Group.Unknown}};
                }

                """);
        }

        if (ranges.Count <= MaxComparisons)
        {
            WriteComparisons(writer, api, ranges);
        }
        else
        {
            WriteSearch(writer, api);
        }

        writer.Close();
        if (ranges.Count > MaxComparisons)
        {
            WriteTables(writer, api, ranges);
        }
    }

    private static void WriteComparisons(SourceWriter writer, ApiContext api, IReadOnlyList<GroupRange> ranges)
    {
        foreach (var (range, group) in ranges)
        {
            writer.Write($$"""
                if ({{Condition(api, range)}})
                {
                    return {{api.Group}}.{{Keyword.EscapeMember(api.Catalog.Groups[group].Identifier)}};
                }

                """);
        }

        writer.Write($"return {api.Group}.{Group.Unknown};");
    }

    /// <summary>The condition that a number is in a range, without comparisons that always hold.</summary>
    private static string Condition(ApiContext api, NumberRange range) => IsBounded(api.Catalog.Type.Underlying, range) switch
    {
        (true, true) when range.First == range.Last => $"code == {Format(api, range.First)}",
        (true, true) => $"code >= {Format(api, range.First)} && code <= {Format(api, range.Last)}",
        (true, false) => $"code >= {Format(api, range.First)}",
        (false, true) => $"code <= {Format(api, range.Last)}",
        _ => "true",
    };

    /// <summary>Whether a range leaves out the least number of a type, and whether it leaves out the greatest.</summary>
    private static (bool Below, bool Above) IsBounded(IntegralType type, NumberRange range) =>
        (range.First > type.Min, range.Last < type.Max);

    private static void WriteSearch(SourceWriter writer, ApiContext api) => writer.Write($$"""
        int low = 0;
        int high = RangeEnd.Length;
        while (low < high)
        {
            int middle = low + (high - low) / 2;
            if (RangeEnd[middle] < code)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < RangeEnd.Length && RangeStart[low] <= code ? ({{api.Group}})GroupByRangeIndex[low] : {{api.Group}}.{{Group.Unknown}};
        """);

    private static void WriteTables(SourceWriter writer, ApiContext api, IReadOnlyList<GroupRange> ranges)
    {
        writer.WriteLine().Write("// The ranges that one group alone has, in ascending order: first numbers, last numbers and groups.");
        Table.Write(writer, api, api.Type, "RangeStart", ranges.Select(range => Format(api, range.Range.First)));
        writer.WriteLine();
        Table.Write(writer, api, api.Type, "RangeEnd", ranges.Select(range => Format(api, range.Range.Last)));
        writer.WriteLine();
        int[] groups = [.. ranges.Select(range => api.Catalog.Groups[range.Group].Number)];
        Table.Write(writer, api, "GroupByRangeIndex", groups);
    }

    private static string Format(ApiContext api, decimal number) =>
        api.Kind == CodeKind.Packed ? PackedText.ToLiteral(number) : number.ToString(CultureInfo.InvariantCulture);
}
