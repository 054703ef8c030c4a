using System.Reflection;
using Mono.Cecil;

namespace StatusCodeGen.Tests.Architecture;

/// <summary>Finds what the types in each namespace of an assembly refer to.</summary>
internal static class NamespaceReferences
{
    public const string Root = "StatusCodeGen";

    /// <summary>For each namespace, our other namespaces that it refers to. The name of the root is empty.</summary>
    public static SortedDictionary<string, string[]> ToNamespaces(Assembly assembly)
    {
        var references = new SortedDictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var types in TypesOf(assembly).GroupBy(NamespaceOf))
        {
            references.Add(types.Key, [.. types
                .SelectMany(TypeReferences.Of)
                .Select(static type => type.GetElementType())
                .Where(static type => IsOurs(type.Namespace))
                .Select(NamespaceOf)
                .Where(other => other != types.Key)
                .Distinct()
                .Order(StringComparer.Ordinal)]);
        }

        return references;
    }

    /// <summary>For each namespace, the full names of the types of other assemblies that it refers to.</summary>
    public static SortedDictionary<string, string[]> ToForeignTypes(Assembly assembly)
    {
        var references = new SortedDictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var types in TypesOf(assembly).GroupBy(NamespaceOf))
        {
            references.Add(types.Key, [.. types
                .SelectMany(TypeReferences.Of)
                .Where(static type => !IsOurs(type.Namespace))
                .Select(static type => type.FullName)
                .Distinct()
                .Order(StringComparer.Ordinal)]);
        }

        return references;
    }

    private static IEnumerable<TypeDefinition> TypesOf(Assembly assembly) =>
        ModuleDefinition.ReadModule(assembly.Location).Types.Where(static type => IsOurs(type.Namespace));

    private static bool IsOurs(string name) => name == Root || name.StartsWith(Root + ".", StringComparison.Ordinal);

    private static string NamespaceOf(TypeReference type)
    {
        var outermost = type;
        while (outermost.DeclaringType is { } outer)
        {
            outermost = outer;
        }

        return outermost.Namespace == Root ? "" : outermost.Namespace[(Root.Length + 1)..];
    }
}
