using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Emit.Writing;

namespace StatusCodeGen.Emit.Lookups;

/// <summary>The codes of a group as a part of a table of numbers.</summary>
/// <param name="Group">The group's member of the group enum, unescaped.</param>
/// <param name="Start">The index of its first code.</param>
/// <param name="Count">The number of its codes, at least one.</param>
/// <param name="IsScattered">
/// Whether the group's rows are not adjacent on the page, so that its codes are in a table of their own.
/// </param>
internal readonly record struct GroupSlice(string Group, int Start, int Count, bool IsScattered);

/// <summary>Finds the codes of each group in the tables of numbers.</summary>
internal static class GroupSlices
{
    /// <summary>The slices of the groups that have codes, in the order of their first rows.</summary>
    public static IEnumerable<GroupSlice> Of(ApiContext api)
    {
        var scattered = 0;
        foreach (var sections in ByGroup(api))
        {
            var count = sections.Sum(static section => section.Codes.Count);
            var isScattered = IsScattered(sections);
            yield return new(sections.Key, isScattered ? scattered : sections.First().Start, count, isScattered);
            scattered += isScattered ? count : 0;
        }
    }

    /// <summary>Writes the table of the codes of scattered groups, if there are any.</summary>
    public static void WriteTable(SourceWriter writer, ApiContext api)
    {
        var scattered = ByGroup(api).Where(IsScattered).ToList();
        if (scattered.Count > 0 && api.Capabilities.HasSpans)
        {
            writer.WriteLine().Write("// The numbers of the groups whose rows are not adjacent, group by group.");
            var codes = scattered.SelectMany(static sections => sections).SelectMany(static section => section.Codes);
            Table.Write(writer, api, api.Type, "ScatteredNumberTable", codes.Select(static code => code.Literal));
        }
    }

    private static IEnumerable<IGrouping<string, PageSection>> ByGroup(ApiContext api) =>
        api.Sections.GroupBy(static section => section.Group?.Identifier ?? Group.Unknown);

    private static bool IsScattered(IEnumerable<PageSection> sections) => sections.Skip(1).Any();
}
