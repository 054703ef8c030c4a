// expect: C, D, E
// group: expression
// why: compiler message shows only C
// source: dotnet/roslyn#43943
using System;

[System.CodeDom.Compiler.GeneratedCode("StatusCodeGen", "1.0.0")]
enum Code { A, B, C, D, E }

static class T
{
    public static int F(Code c)
    {
        return c switch
        {
            Code.A => 1,
            Code.B => 2,
        };
    }
}
