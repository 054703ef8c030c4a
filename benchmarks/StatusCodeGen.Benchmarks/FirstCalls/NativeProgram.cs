using StatusCodeGen.Benchmarks.Builds;

namespace StatusCodeGen.Benchmarks.FirstCalls;

/// <summary>A program that makes the calls of <see cref="FirstCall"/>, in native code.</summary>
internal static class NativeProgram
{
    /// <summary>How many of the calls it makes, the first ones.</summary>
    public const int Calls = 5;

    private const string Source = """
        using System;
        using System.Diagnostics;
        using System.Globalization;
        using System.Linq;
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using System.Text.Json.Serialization.Metadata;
        using Generated;

        Func<bool>[] generated =
        [
            static () => HttpStatus.NotFound.GetName() == "Not Found",
            static () => HttpStatuses.TryParse("Not Found", out _),
            static () => HttpStatuses.TryParse("NOT FOUND", ignoreCase: true, out _),
            static () => HttpStatuses.IsDefined(404),
            static () => JsonSerializer.Deserialize("\"Not Found\"", InfoOf<HttpStatus>(ConverterOfCode)) == HttpStatus.NotFound,
        ];
        Func<bool>[] plain =
        [
            static () => Enum.GetName(Plain.HttpStatus.NotFound) == "NotFound",
            static () => Enum.TryParse<Plain.HttpStatus>("NotFound", out _),
            static () => Enum.TryParse<Plain.HttpStatus>("NOTFOUND", ignoreCase: true, out _),
            static () => Enum.IsDefined(Plain.HttpStatus.NotFound),
            static () =>
                JsonSerializer.Deserialize("\"NotFound\"", InfoOf<Plain.HttpStatus>(ConverterOfEnum)) == Plain.HttpStatus.NotFound,
        ];
        Time(static () => true);
        Console.WriteLine(string.Join(' ', args[1].Split(',')
            .Select(index => (args[0] == "generated" ? generated : plain)[int.Parse(index, CultureInfo.InvariantCulture)])
            .Select(call => Time(call).ToString("F1", CultureInfo.InvariantCulture))));

        static double Time(Func<bool> call)
        {
            var start = Stopwatch.GetTimestamp();
            var isRight = call();
            var time = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
            return isRight ? time : throw new InvalidOperationException("The first call gave another result.");
        }

        // The source generator for JSON does not see the code of another generator.
        static JsonTypeInfo<T> InfoOf<T>(Func<JsonSerializerOptions, JsonConverter> converter)
        {
            var options = new JsonSerializerOptions { TypeInfoResolver = JsonTypeInfoResolver.Combine() };
            return JsonMetadataServices.CreateValueInfo<T>(options, converter(options));
        }

        static JsonConverter ConverterOfCode(JsonSerializerOptions options) => new HttpStatusJsonConverter();

        static JsonConverter ConverterOfEnum(JsonSerializerOptions options) =>
            new JsonStringEnumConverter<Plain.HttpStatus>().CreateConverter(typeof(Plain.HttpStatus), options)!;
        """;

    /// <param name="folder">A folder for the project and the program.</param>
    /// <returns>The program. Its arguments are those of a child of <see cref="FirstCallBenchmark"/>.</returns>
    public static string Publish(string folder)
    {
        var project = new ProjectFolder(folder, "<OutputType>Exe</OutputType><PublishAot>true</PublishAot>");
        project.AddFile("Generated.codes.yaml", HttpCodes.CatalogIn("Generated", isDescribed: false));
        project.AddFile("Plain.cs", HttpCodes.EnumIn("Plain"));
        project.AddFile("Program.cs", Source);
        return project.Publish();
    }
}
