using System.Collections.Generic;
using StatusCodeGen.Catalogs;

namespace StatusCodeGen.Emit;

/// <summary>Consecutive rows of one group.</summary>
/// <param name="Group">The group; null for rows that belong to none.</param>
/// <param name="Start">The index of the first row.</param>
/// <param name="Codes">The rows, at least one.</param>
internal sealed record PageSection(Group? Group, int Start, IReadOnlyList<Code> Codes)
{
    /// <summary>Cuts the rows of a page wherever the group changes.</summary>
    public static IReadOnlyList<PageSection> Cut(Catalog catalog)
    {
        var sections = new List<PageSection>();
        var codes = new List<Code>();
        for (var row = 0; row < catalog.Codes.Count; row++)
        {
            var group = catalog.Codes[row].Group;
            if (row == 0 || group != catalog.Codes[row - 1].Group)
            {
                codes = [];
                sections.Add(new(group is { } index ? catalog.Groups[index] : null, row, codes));
            }

            codes.Add(catalog.Codes[row]);
        }

        return sections;
    }
}
