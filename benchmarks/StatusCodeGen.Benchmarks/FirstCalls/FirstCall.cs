using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using StatusCodeGen.Benchmarks.Catalogs;

namespace StatusCodeGen.Benchmarks.FirstCalls;

/// <summary>
/// An operation on the catalog of HTTP, which a process calls for the first time. Such a call contains what the runtime does
/// once: it loads assemblies, compiles methods and creates tables.
/// </summary>
/// <param name="Name">What is called.</param>
/// <param name="Generated">Calls the generated API, and says whether the result is right.</param>
/// <param name="OfEnum">Calls System.Enum, and says whether the result is right.</param>
/// <param name="Before">What the process has done before, for both; null if nothing.</param>
internal sealed record FirstCall(string Name, Func<bool> Generated, Func<bool> OfEnum, Func<bool>? Before = null)
{
    private static readonly Func<bool> ReadCode = static () =>
        JsonSerializer.Deserialize<HttpStatus>("\"Not Found\"") == HttpStatus.NotFound;

    private static readonly Func<bool> ReadEnum = static () =>
        JsonSerializer.Deserialize<HttpStatus>("\"NotFound\"", EnumOptions()) == HttpStatus.NotFound;

    public static IReadOnlyList<FirstCall> All { get; } =
    [
        new(
            "name",
            static () => HttpStatus.NotFound.GetName() == "Not Found",
            static () => Enum.GetName(HttpStatus.NotFound) == nameof(HttpStatus.NotFound)),
        new(
            "parse",
            static () => HttpStatuses.TryParse("Not Found", out _),
            static () => Enum.TryParse<HttpStatus>("NotFound", out _)),
        new(
            "parse, any case",
            static () => HttpStatuses.TryParse("NOT FOUND", ignoreCase: true, out _),
            static () => Enum.TryParse<HttpStatus>("NOTFOUND", ignoreCase: true, out _)),
        new(
            "is defined",
            static () => HttpStatuses.IsDefined(404),
            static () => Enum.IsDefined(HttpStatus.NotFound)),
        new("JSON read", ReadCode, ReadEnum),
        new("JSON read, behind another type", ReadCode, ReadEnum, static () => JsonSerializer.Deserialize<int>("1") == 1),
    ];

    /// <summary>Calls operations one after the other, and prints the time of each in microseconds on one line.</summary>
    /// <param name="isGenerated">Whether the generated API is called, and not System.Enum.</param>
    /// <param name="indices">Which operations, with commas between them.</param>
    public static void Print(bool isGenerated, string indices)
    {
        // The clock is called for the first time, too, and the assembly of the enum is loaded: what is measured is the calls.
        Time(static () => Enum.GetUnderlyingType(typeof(HttpStatus)) == typeof(int));
        Console.WriteLine(string.Join(' ', indices.Split(',')
            .Select(static index => All[int.Parse(index, CultureInfo.InvariantCulture)])
            .Select(call => call.Time(isGenerated).ToString("F1", CultureInfo.InvariantCulture))));
    }

    /// <summary>The converter of .NET for enums; that of the attribute would be the generated one.</summary>
    private static JsonSerializerOptions EnumOptions() => new() { Converters = { new JsonStringEnumConverter<HttpStatus>() } };

    private double Time(bool isGenerated)
    {
        if (Before is not null)
        {
            Time(Before);
        }

        return Time(isGenerated ? Generated : OfEnum);
    }

    private static double Time(Func<bool> call)
    {
        var start = Stopwatch.GetTimestamp();
        var isRight = call();
        var time = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
        return isRight ? time : throw new InvalidOperationException("The first call gave another result.");
    }
}
