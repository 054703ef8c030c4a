// expect: C
// group: expression
// why: var pattern is a catch-all too
// source: dotnet/roslyn#71281
using System;

[System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")]
enum Code { A, B, C }

static class T
{
    public static int F(Code c)
    {
        return c switch
        {
            Code.A => 1,
            Code.B => 2,
            var x => throw new InvalidOperationException(x.ToString()),
        };
    }
}
