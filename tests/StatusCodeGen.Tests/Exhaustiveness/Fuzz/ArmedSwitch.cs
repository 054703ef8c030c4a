using System.Globalization;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;

namespace StatusCodeGen.Tests.Exhaustiveness.Fuzz;

/// <summary>A method with one switch. Each arm is on its own line. An arm that handles its values returns 1.</summary>
internal sealed class ArmedSwitch(string parameter, string governing, bool isStatement, IEnumerable<ArmedSwitch.Arm> arms)
{
    private static readonly string Members = $"{RandomWrite.Members} {ArmEnd.Members}";

    public List<Arm> Arms { get; } = [.. arms];

    /// <summary>The statements before the switch.</summary>
    public string Before { get; init; } = "";

    /// <summary>The statements after a switch statement.</summary>
    public string Rest { get; init; } = "return 0;";

    /// <summary>The compilation that contains the switch.</summary>
    public Compilation? Compilation { get; private set; }

    /// <summary>The line of the <c>switch</c> keyword, counted from 0.</summary>
    public int Line { get; private set; }

    /// <summary>The compiler's warning that the arms are incomplete; null if there is none.</summary>
    public string? Report { get; private set; }

    public bool IsReported => Report is not null;

    /// <summary>The compiler's error about anything but a superfluous arm; null if there is none.</summary>
    public string? Error { get; private set; }

    /// <summary>Whether the compiler itself failed on the switch.</summary>
    public bool HasNoAnswer { get; private set; }

    public bool IsBroken => Error is not null;

    /// <summary>
    /// Compiles switches together. Removes arms that the compiler rejects because earlier ones handle all of their values,
    /// and compiles the rest again.
    /// </summary>
    public static void Compile(MetadataReference declarations, IReadOnlyList<ArmedSwitch> switches)
    {
        try
        {
            CompileTogether(declarations, switches);
        }
        catch (InvalidOperationException) when (switches.Count > 1)
        {
            // Roslyn itself throws on some odd switches. The others are still useful.
            Compile(declarations, [.. switches.Take(switches.Count / 2)]);
            Compile(declarations, [.. switches.Skip(switches.Count / 2)]);
        }
        catch (InvalidOperationException exception)
        {
            switches[0].Error = exception.Message;
            switches[0].HasNoAnswer = true;
        }
    }

    private static void CompileTogether(MetadataReference declarations, IReadOnlyList<ArmedSwitch> switches)
    {
        while (true)
        {
            var places = new Dictionary<int, (ArmedSwitch Switch, Arm? Arm)>();
            var compilation = AnalyzedCode.Compile(Write(switches, places), NullableContextOptions.Enable, declarations);
            var isChanged = false;
            foreach (var diagnostic in compilation.GetDiagnostics())
            {
                var line = diagnostic.Location.GetLineSpan().StartLinePosition.Line;
                if (!places.TryGetValue(line, out var place))
                {
                    Assert.That(diagnostic.Severity, Is.LessThan(DiagnosticSeverity.Error), $"{diagnostic}");
                }
                else if (diagnostic.Severity == DiagnosticSeverity.Error)
                {
                    // CS8510, CS8120: the arm matches nothing that is left, or nothing at all.
                    isChanged |= place.Arm is not null && place.Switch.Arms.Remove(place.Arm);
                    place.Switch.Error ??= diagnostic.Id is "CS8510" or "CS8120" ? null : $"{diagnostic}";
                    if (place.Arm is not null)
                    {
                        place.Arm.IsRefused = true;
                    }
                }
                else
                {
                    place.Switch.Report ??= diagnostic.Id is "CS8509" or "CS8524" or "CS8655" or "CS8846" or "CS8847"
                        ? $"{diagnostic}"
                        : null;
                }
            }

            foreach (var @switch in switches)
            {
                @switch.Compilation = compilation;
                @switch.Report = isChanged ? null : @switch.Report;
            }

            if (!isChanged)
            {
                return;
            }
        }
    }

    /// <summary>Methods with these switches, to be run.</summary>
    public static MethodInfo[] Load(Declarations declarations, IReadOnlyList<ArmedSwitch> switches)
    {
        var type = declarations.Load(AnalyzedCode.Compile(Write(switches, []), NullableContextOptions.Enable, declarations.Reference))
            .GetType("Switches")!;
        return [.. switches.Select((_, index) => type.GetMethod(string.Create(CultureInfo.InvariantCulture, $"F{index}"))!)];
    }

    public override string ToString() => Write([this], []).Replace(Members, "…", StringComparison.Ordinal);

    private static string Write(IReadOnlyList<ArmedSwitch> switches, Dictionary<int, (ArmedSwitch, Arm?)> places)
    {
        // Some codes are deprecated, and arms use them.
        var source = new StringBuilder($"#pragma warning disable CS0612\npublic static class Switches {{ {Members}\n");
        var line = 2;
        for (var index = 0; index < switches.Count; index++)
        {
            line = switches[index].Write(source, index, line, places);
        }

        return source.Append("}\n").ToString();
    }

    private int Write(StringBuilder source, int index, int line, Dictionary<int, (ArmedSwitch, Arm?)> places)
    {
        Line = line;
        places[line++] = (this, null);
        source.Append(CultureInfo.InvariantCulture, $"public static int F{index}({parameter}, bool flag) ");
        source.Append(isStatement ? $"{{ {Before} switch ({governing}) {{\n" : $"{{ {Before} return {governing} switch {{\n");
        foreach (var arm in Arms)
        {
            places[line++] = (this, arm);
            source.Append(arm.Write(isStatement)).Append('\n');
        }

        places[line] = (this, null);
        source.Append(isStatement ? $"}} {Rest} }}\n" : "}; }\n");
        return line + 1;
    }

    internal sealed class Arm(string pattern, string? guard = null, ArmEnd? end = null)
    {
        public string Pattern => pattern;

        public bool IsRefused { get; set; }

        public string Write(bool isStatement)
        {
            var condition = guard is null ? "" : $" when {guard}";
            var text = (end ?? ArmEnd.Handled(isStatement)).Text;
            return isStatement
                ? $"{(pattern == "default" ? pattern : $"case {pattern}")}{condition}: {text}"
                : $"{pattern}{condition} => {text},";
        }
    }
}
