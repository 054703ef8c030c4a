using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using StatusCodeGen.Benchmarks.Catalogs;

namespace StatusCodeGen.Benchmarks.FirstCalls;

/// <summary>
/// The first call of each operation in this process, one after the other, on the catalog of HTTP. A first call contains what
/// the runtime does once: it loads assemblies, compiles methods and creates tables.
/// </summary>
internal static class FirstCalls
{
    /// <summary>What is called, in this order.</summary>
    public static IReadOnlyList<string> Operations { get; } = ["name", "parse", "parse, any case", "is defined", "JSON read"];

    /// <summary>Prints the time of each first call, in microseconds, on one line.</summary>
    /// <param name="isGenerated">Whether the generated API is called, and not System.Enum.</param>
    public static void Print(bool isGenerated)
    {
        var times = isGenerated ? OfGenerated() : OfEnum();
        Console.WriteLine(string.Join(' ', times.Select(static time => time.ToString("F1", CultureInfo.InvariantCulture))));
    }

    private static double[] OfGenerated() =>
    [
        Time(static () => HttpStatus.NotFound.GetName() == "Not Found"),
        Time(static () => HttpStatuses.TryParse("Not Found", out _)),
        Time(static () => HttpStatuses.TryParse("NOT FOUND", ignoreCase: true, out _)),
        Time(static () => HttpStatuses.IsDefined(404)),
        Time(static () => JsonSerializer.Deserialize<HttpStatus>("\"Not Found\"") == HttpStatus.NotFound),
    ];

    private static double[] OfEnum() =>
    [
        Time(static () => Enum.GetName(HttpStatus.NotFound) == nameof(HttpStatus.NotFound)),
        Time(static () => Enum.TryParse<HttpStatus>("NotFound", out _)),
        Time(static () => Enum.TryParse<HttpStatus>("NOTFOUND", ignoreCase: true, out _)),
        Time(static () => Enum.IsDefined(HttpStatus.NotFound)),
        Time(static () => JsonSerializer.Deserialize<HttpStatus>("\"NotFound\"", EnumOptions()) == HttpStatus.NotFound),
    ];

    /// <summary>The converter of .NET for enums; that of the attribute would be the generated one.</summary>
    private static JsonSerializerOptions EnumOptions() => new() { Converters = { new JsonStringEnumConverter<HttpStatus>() } };

    private static double Time(Func<bool> call)
    {
        var start = Stopwatch.GetTimestamp();
        var isRight = call();
        var time = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        return isRight ? time : throw new InvalidOperationException("The first call gave another result.");
    }
}
