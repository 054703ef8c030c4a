using System.Reflection;
using Mono.Cecil;

namespace StatusCodeGen.Tests.Architecture;

/// <summary>The rooms of an assembly, which are its namespaces, and what the types of each refer to.</summary>
internal static class Rooms
{
    public const string Root = "StatusCodeGen";

    /// <summary>The other rooms of our own that each room refers to. The root's name is empty.</summary>
    public static SortedDictionary<string, string[]> Arrows(Assembly assembly)
    {
        var arrows = new SortedDictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var room in TypesOf(assembly).GroupBy(RoomOf))
        {
            arrows.Add(room.Key, [.. room
                .SelectMany(TypeReferences.Of)
                .Select(static type => type.GetElementType())
                .Where(static type => IsOurs(type.Namespace))
                .Select(RoomOf)
                .Where(other => other != room.Key)
                .Distinct()
                .Order(StringComparer.Ordinal)]);
        }

        return arrows;
    }

    /// <summary>For each room the full names of the types of other assemblies that it refers to.</summary>
    public static SortedDictionary<string, string[]> Foreign(Assembly assembly)
    {
        var foreign = new SortedDictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var room in TypesOf(assembly).GroupBy(RoomOf))
        {
            foreign.Add(room.Key, [.. room
                .SelectMany(TypeReferences.Of)
                .Where(static type => !IsOurs(type.Namespace))
                .Select(static type => type.FullName)
                .Distinct()
                .Order(StringComparer.Ordinal)]);
        }

        return foreign;
    }

    private static IEnumerable<TypeDefinition> TypesOf(Assembly assembly) =>
        ModuleDefinition.ReadModule(assembly.Location).Types.Where(static type => IsOurs(type.Namespace));

    private static bool IsOurs(string name) => name == Root || name.StartsWith(Root + ".", StringComparison.Ordinal);

    private static string RoomOf(TypeReference type)
    {
        var outermost = type;
        while (outermost.DeclaringType is { } outer)
        {
            outermost = outer;
        }

        return outermost.Namespace == Root ? "" : outermost.Namespace[(Root.Length + 1)..];
    }
}
