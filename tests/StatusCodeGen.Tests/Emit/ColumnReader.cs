using System.Collections;
using System.Globalization;
using System.Reflection;

namespace StatusCodeGen.Tests.Emit;

/// <summary>Reads the columns of a compiled API by reflection.</summary>
/// <param name="assembly">The assembly.</param>
/// <param name="name">The enum's full name.</param>
internal sealed class ColumnReader(Assembly assembly, string name)
{
    private readonly Type _extensions = assembly.GetType(name + "Extensions", throwOnError: true)!;

    public Type Enum { get; } = assembly.GetType(name, throwOnError: true)!;

    public Type Info { get; } = assembly.GetType(name + "Info", throwOnError: true)!;

    /// <summary>The rows, in the page's order.</summary>
    public IReadOnlyList<object> Rows { get; } =
    [
        .. ((IEnumerable)(assembly.GetType(name + "s") ?? assembly.GetType(name + "es"))!.GetProperty("All")!.GetValue(null)!)
            .Cast<object>(),
    ];

    /// <summary>The code with a number, declared or not.</summary>
    public object Code(decimal number) =>
        System.Enum.ToObject(Enum, Convert.ChangeType(number, System.Enum.GetUnderlyingType(Enum), CultureInfo.InvariantCulture));

    /// <summary>What an extension method returns for a code.</summary>
    public object? Call(string method, object code) => MethodOf(method).Invoke(null, [code]);

    public MethodInfo MethodOf(string method) => _extensions.GetMethod(method, [Enum])!;

    /// <summary>What a property returns.</summary>
    public static object? Get(object row, string property) => row.GetType().GetProperty(property)!.GetValue(row);

    /// <summary>A value as text: <c>null</c>, the C# name of an enum's value, and numbers as every culture has them.</summary>
    public static string Show(object? value) => value switch
    {
        null => "null",
        System.Enum word => word.ToString(),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    /// <summary>The same, but with the numbers of enums.</summary>
    public static string ShowNumber(object? value) => value is System.Enum
        ? Convert.ToDecimal(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)
        : Show(value);
}
