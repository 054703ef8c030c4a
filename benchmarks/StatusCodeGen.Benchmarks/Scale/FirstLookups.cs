using System.Diagnostics;
using System.Reflection;
using System.Runtime.Loader;

namespace StatusCodeGen.Benchmarks.Scale;

/// <summary>What the first lookups in an assembly cost, in microseconds, including the work of the JIT.</summary>
internal sealed record FirstLookups(double EnumTryParse, double TryParse, double GetName)
{
    private delegate bool Parse<TCode>(string text, out TCode code);

    private static readonly MethodInfo MeasureCode =
        typeof(FirstLookups).GetMethod(nameof(MeasureOf), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <param name="image">The assembly of a generated API. Every measurement loads it again.</param>
    /// <param name="name">The name of one of its codes.</param>
    public static FirstLookups Measure(byte[] image, string name)
    {
        var context = new AssemblyLoadContext(name: null);
        using var stream = new MemoryStream(image);
        var assembly = context.LoadFromStream(stream);
        var codes = assembly.GetType("Vendor.VendorStatus", throwOnError: true)!;
        return (FirstLookups)MeasureCode.MakeGenericMethod(codes).Invoke(null, [assembly, name])!;
    }

    private static FirstLookups MeasureOf<TCode>(Assembly assembly, string name)
        where TCode : struct, Enum
    {
        var parse = assembly.GetType("Vendor.VendorStatuses", throwOnError: true)!
            .GetMethod("TryParse", [typeof(string), typeof(TCode).MakeByRefType()])!
            .CreateDelegate<Parse<TCode>>();
        var getName = assembly.GetType("Vendor.VendorStatusExtensions", throwOnError: true)!
            .GetMethod("GetName", [typeof(TCode)])!
            .CreateDelegate<Func<TCode, string>>();
        TCode code = default;
        var tryParse = Time(() => parse(name, out code));
        var toName = Time(() => getName(code) == name);
        return new(Time(() => Enum.TryParse(name.Replace(" ", "", StringComparison.Ordinal), out TCode _)), tryParse, toName);
    }

    private static double Time(Func<bool> look)
    {
        var start = Stopwatch.GetTimestamp();
        var isFound = look();
        var time = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        return isFound ? time : throw new InvalidOperationException("The lookup found nothing.");
    }
}
