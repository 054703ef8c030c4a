using Microsoft.CodeAnalysis;

namespace StatusCodeGen.Tests.Exhaustiveness.Symbols;

/// <summary>Unions and closed classes are previews: switches on them are not reported, and no analyzer fails on them.</summary>
public sealed class PreviewTypesTests
{
    [TestCase("pet switch { Cat => 1, Dog => 2 }")]
    [TestCase("pet switch { Cat => 1, _ => throw new Exception() }")]
    [TestCase("pet switch { Cat { Code: Code.A } => 1, _ => throw new Exception() }")]
    [TestCase("pet switch { Cat { Code: Code.A } => 1, _ => 2 }")]
    [TestCase("answer switch { Code.A => 1, string => 2, _ => throw new Exception() }")]
    [TestCase("answer switch { Code.A or Code.B => 1, string => 2 }")]
    [TestCase("answer switch { Code.A => 1, null => 2, _ => throw new Exception() }")]
    [TestCase("answer switch { Code some when some == Code.A => 1, _ => throw new Exception() }")]
    [TestCase("(pet, code) switch { (Cat, Code.A) => 1, _ => throw new Exception() }")]
    [TestCase("(answer, code) switch { (Code.A, Code.A) => 1, _ => throw new Exception() }")]
    [TestCase("maybe switch { Cat => 1, null => 2, _ => throw new Exception() }")]
    [TestCase("owner switch { { Pet: Cat { Code: Code.A } } => 1, _ => throw new Exception() }")]
    [TestCase("owner switch { { Answer: Code.A } => 1, _ => throw new Exception() }")]
    [TestCase("answer is Code.A ? 1 : answer is Code.B ? 2 : 3")]
    public async Task A_switch_on_a_union_is_not_reported(string expression) => await AssertSilent("IsUnion", $$"""
        union Pet(Cat, Dog);
        union Answer(Code, string);
        record Cat(Code Code);
        record Dog(Code Code);
        record Owner(Pet Pet, Answer Answer);
        static class C
        {
            static int M(Pet pet, Pet? maybe, Answer answer, Owner owner, Code code)
            {
                Answer direct = Code.A;
                if (answer is Code.A) { return 1; } else if (answer is Code.B) { return 2; }
                switch (pet) { case Cat { Code: Code.A }: return 1; case Dog: return 2; }
                return {{expression}};
            }
        }
        """);

    [TestCase("shape switch { Circle => 1, Square => 2 }")]
    [TestCase("shape switch { Circle { Code: Code.A } => 1, Square => 2, _ => throw new Exception() }")]
    [TestCase("(shape, code) switch { (Circle, Code.A) => 1, (Square, Code.A) => 2, (_, Code.B) => 3 }")]
    [TestCase("(shape, code) switch { (Circle, Code.A) => 1, _ => throw new Exception() }")]
    [TestCase("((object)shape, code) switch { (Circle, Code.A) => 1, (Square, Code.A) => 2, (not Shape, _) => 3, (_, Code.B) => 3 }")]
    [TestCase("(shape, code) switch { (ICurved, Code.A) => 1, (Square, Code.A) => 2, (_, Code.B) => 3 }")]
    [TestCase("shape is Circle { Code: Code.A } ? 1 : 2")]
    public async Task A_switch_on_a_closed_hierarchy_is_not_reported(string expression) => await AssertSilent("IsClosed", $$"""
        interface ICurved { }
        closed class Shape { public Code Code; }
        sealed class Circle : Shape, ICurved { }
        sealed class Square : Shape { }
        static class C
        {
            static int M(Shape shape, Code code)
            {
                switch (shape) { case Circle { Code: Code.A }: return 1; case Square: return 2; }
                return {{expression}};
            }
        }
        """);

    private static async Task AssertSilent(string property, string code)
    {
        if (typeof(ITypeSymbol).GetProperty(property) is null)
        {
            Assert.Ignore($"Roslyn {typeof(ITypeSymbol).Assembly.GetName().Version} does not parse this preview");
        }

        var analyzed = await AnalyzedCode.Of($$"""
            using System;
            [System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")] enum Code { A, B }
            {{code}}
            namespace System.Runtime.CompilerServices
            {
                public sealed class UnionAttribute : Attribute { }
                public interface IUnion { object? Value { get; } }
                public sealed class IsClosedTypeAttribute : Attribute { public Type[] DerivedTypes { get; set; } = []; }
            }
            """);
        Assert.That(analyzed.Words, Is.Empty);
    }
}
