using System.Globalization;
using StatusCodeGen.Catalogs.Yaml;
using StatusCodeGen.Diagnostics;

namespace StatusCodeGen.Catalogs.Parsing;

/// <summary>How many codes, aliases and values of columns a catalog may have. What passes a limit is reported once.</summary>
internal sealed class CodeLimits(int columnCount, DiagnosticCollector diagnostics)
{
    public const int MaxCodes = 65_536;

    /// <summary>
    /// The most values that all rows may have in all columns. A default takes memory and generated code for each row, but no
    /// room in the file, whose size limits everything else.
    /// </summary>
    public const int MaxColumnValues = 262_144;

    private int _count;

    /// <summary>Whether the file has passed a limit. Nothing may be used then.</summary>
    public bool IsPassed { get; private set; }

    /// <summary>Counts an entry; false if there is no room for it.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="rowCount">The number of codes that were kept before it.</param>
    public bool HasRoomForCode(YamlNode entry, int rowCount)
    {
        if (++_count > MaxCodes)
        {
            Report(entry, "The number of codes", MaxCodes);
            return false;
        }

        if (rowCount * columnCount >= MaxColumnValues)
        {
            Report(entry, "The number of values in the columns", MaxColumnValues);
            return false;
        }

        return true;
    }

    /// <summary>Counts the aliases as codes: each of them is a member of the enum, too.</summary>
    public void CountAliases(MappingReader entry, int count)
    {
        _count += count;
        if (count > 0 && _count > MaxCodes)
        {
            Report(entry.Find("aliases").GetValueOrDefault(), "The number of codes and aliases", MaxCodes);
        }
    }

    private void Report(YamlNode node, string what, int most)
    {
        if (!IsPassed)
        {
            var limit = most.ToString("N0", CultureInfo.InvariantCulture);
            diagnostics.Report(Descriptors.LimitPassed, node.Handle, what, limit, "split the catalog");
        }

        IsPassed = true;
    }
}
