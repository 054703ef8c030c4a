using System.Globalization;
using StatusCodeGen.Emit.Writing;
using StatusCodeGen.Lookups;

namespace StatusCodeGen.Emit.Lookups;

/// <summary>Writes the parts of a perfect hash.</summary>
internal static class Hash
{
    public static string Multiplier(ulong multiplier) => $"0x{multiplier.ToString("X16", CultureInfo.InvariantCulture)}UL";

    /// <summary>The expression for the slot of <c>hash</c>.</summary>
    public static string Slot(PerfectHash table, string displacements)
    {
        var slot = $"(int)(hash >> {ApiContext.Format(64 - table.SlotBits)})";
        var mask = ApiContext.Format((1 << table.BucketBits) - 1);
        return table.BucketBits == 0
            ? slot
            : $"{slot} ^ {displacements}[(int)((hash >> {ApiContext.Format(64 - table.SlotBits - table.BucketBits)}) & {mask})]";
    }

    public static void WriteTables(SourceWriter writer, ApiContext api, PerfectHash table, string slots, string displacements)
    {
        Table.Write(writer, api, slots, [.. table.Keys]);
        if (table.BucketBits > 0)
        {
            writer.WriteLine().Write("// What each bucket of hashes moves its slots by, so that no two meet.");
            Table.Write(writer, api, displacements, [.. table.Displacements]);
        }
    }
}
