using System;
using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Emit.Writing;

namespace StatusCodeGen.Emit.Lookups;

/// <summary>
/// Writes tables of numbers. If the framework has spans, a table is read-only data of the assembly, and needs no code
/// to initialize it. Otherwise it is an array, which the runtime copies from that data in one step.
/// </summary>
internal static class Table
{
    private static readonly (string Keyword, decimal Min, decimal Max)[] Types =
    [
        ("byte", byte.MinValue, byte.MaxValue),
        ("sbyte", sbyte.MinValue, sbyte.MaxValue),
        ("ushort", ushort.MinValue, ushort.MaxValue),
        ("short", short.MinValue, short.MaxValue),
        ("int", int.MinValue, int.MaxValue),
        ("uint", uint.MinValue, uint.MaxValue),
        ("long", long.MinValue, long.MaxValue),
        ("ulong", ulong.MinValue, ulong.MaxValue),
    ];

    /// <summary>Writes a table of numbers that are not negative, in the smallest type that holds them.</summary>
    public static void Write(SourceWriter writer, ApiContext api, string name, int[] numbers) =>
        Write(writer, api, TypeOf(numbers), name, numbers);

    /// <summary>Writes a table of numbers that are not negative.</summary>
    public static void Write(SourceWriter writer, ApiContext api, string type, string name, int[] numbers)
    {
        Begin(writer, api, type, name);
        writer.WriteItems(numbers).Close("};");
    }

    /// <summary>Writes a table of numbers that are given as C# literals.</summary>
    public static void Write(SourceWriter writer, ApiContext api, string type, string name, IEnumerable<string> numbers)
    {
        Begin(writer, api, type, name);
        writer.WriteItems(numbers).Close("};");
    }

    /// <summary>The smallest type that holds numbers that are not negative.</summary>
    public static string TypeOf(int[] numbers) => numbers.DefaultIfEmpty().Max() switch
    {
        <= byte.MaxValue => "byte",
        <= ushort.MaxValue => "ushort",
        _ => "int",
    };

    /// <summary>The smallest type that holds all numbers of a range.</summary>
    public static string TypeOf(decimal least, decimal greatest) =>
        Array.Find(Types, type => type.Min <= least && greatest <= type.Max).Keyword;

    /// <summary>The type of a table of numbers, as a parameter has it.</summary>
    public static string TypeOfTable(ApiContext api, string type) =>
        api.Capabilities.HasSpans ? $"global::System.ReadOnlySpan<{type}>" : $"{type}[]";

    private static void Begin(SourceWriter writer, ApiContext api, string type, string name) => writer
        .Write(api.Capabilities.HasSpans
            ? $"internal static global::System.ReadOnlySpan<{type}> {name} => new {type}[]"
            : $"internal static readonly {type}[] {name} =")
        .Open();
}
